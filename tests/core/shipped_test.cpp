// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook that a new desk begins with.
#include "core/lint/lint.h"
#include "core/playbook/codec.h"
#include "tests/core/rows.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"

#include <QFile>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

QByteArray shippedDocument()
{
    QFile file(test::sourceTree() + QStringLiteral("/resources/playbook/default.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the playbook we ship is sound and written as the codec writes it")
{
    const QByteArray document = shippedDocument();
    const auto findings = lintDocument(document);
    REQUIRE(findings.has_value());
    CHECK(*findings == std::vector<LintFinding>{});
    const auto shipped = parsePlaybook(document);
    REQUIRE(shipped.has_value());
    CHECK(toDocument(*shipped).toStdString() == document.toStdString());
}

TEST_CASE("the playbook we ship says what a handoff and a rating mean")
{
    const Playbook book = parsePlaybook(shippedDocument()).value();
    const auto required = [&](int from, int to) { return book.handoffStandard(Tier{from}, Tier{to}, {})->required; };
    CHECK(required(1, 2) == std::vector{PacketPart::Symptom, PacketPart::StepsTried, PacketPart::Ask});
    CHECK(required(2, 3) ==
          std::vector{PacketPart::Symptom, PacketPart::StepsTried, PacketPart::Hypothesis, PacketPart::Ask});
    for (const int from : {1, 2, 3})
        CHECK(required(from, 4) ==
              std::vector{PacketPart::Symptom, PacketPart::ExactError, PacketPart::Environment, PacketPart::Ask});
    const std::vector<std::vector<int>> expected{{1, 2, 3}, {2, 3, 4}, {3, 4, 4}};
    for (int impact = 1; impact <= 3; ++impact) {
        for (int urgency = 1; urgency <= 3; ++urgency)
            CHECK(book.priority(Impact{impact}, Urgency{urgency}).value ==
                  expected[static_cast<std::size_t>(impact - 1)][static_cast<std::size_t>(urgency - 1)]);
    }
    const auto inTier4 = [](QueueKind kind) {
        return [kind](const Queue& q) { return q.tier == Tier{4} && q.kind == kind; };
    };
    CHECK(std::ranges::any_of(book.queues, inTier4(QueueKind::Vendor)));
    CHECK(std::ranges::any_of(book.queues, inTier4(QueueKind::Engineering)));
    CHECK(book.categoryPath(CategoryKey{text("hardware-printer")}) ==
          text("Devices ") + QChar(0x203a) + text(" Printer or copier"));
}
