// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the real program suggests for new tickets, and how often that is right.
#include "core/triage/logistic.h"
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"

#include <QJsonArray>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

QStringList evalOf(const QString& file, const char16_t* options)
{
    return QStringList{QStringLiteral("classify"), QStringLiteral("eval"), file} + words(options);
}

} // namespace

TEST_CASE("A desk with few solved tickets suggests nothing and says why")
{
    if (!canLearn())
        return;
    Ctl desk;
    desk.init();
    for (const char16_t* verb : {u"classify eval", u"classify printer is silent"}) {
        const QJsonObject category = desk.done(verb).value(QStringLiteral("category")).toObject();
        CHECK(category.value(QStringLiteral("on")) == false);
        CHECK(category.value(QStringLiteral("why")) == QStringLiteral("too-few-tickets"));
        CHECK(category.value(QStringLiteral("tickets")) == 0);
        CHECK_FALSE(category.contains(QStringLiteral("key")));
        CHECK(desk.run(verb).out.contains("category  off: 0 solved tickets to learn from, it begins with 200\n"));
    }
}

TEST_CASE("A file of texts is learnt from and tested in parts")
{
    if (!canLearn())
        return;
    Ctl desk;
    QByteArray rows("Group;What;Number;Desk\n");
    for (int i = 0; i < 20; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += "Hardware;\"The printer; or its toner; " + number + "\";2;one\n";
        rows += "Access;\"Password forgotten, " + number + "\";1;one\n";
    }
    desk.write(QStringLiteral("texts.csv"), rows);
    const QString file = desk.path(QStringLiteral("texts.csv"));
    const QJsonObject rate = desk.done(evalOf(file, u"--text What --label Group --folds 4 --language en"));
    CHECK(rate.value(QStringLiteral("tested")) == 40);
    CHECK(rate.value(QStringLiteral("right")) == 40);
    CHECK(rate.value(QStringLiteral("commonest")) == 20);
    CHECK(rate.value(QStringLiteral("accuracy")) == 1);
    CHECK(rate.value(QStringLiteral("bands")).toArray().size() == 10);
    CHECK(desk.run(evalOf(file, u"--text What --label Group")).out.contains("accuracy   1.0000\n"));

    CHECK(desk.fails(2, evalOf(file, u"--text What")).contains(QStringLiteral("--label")));
    CHECK(desk.fails(3, evalOf(file, u"--text Text --label Group"))
              .contains(QStringLiteral("Group, What, Number, Desk")));
    CHECK(desk.fails(3, evalOf(file, u"--text What --label Desk")).contains(QStringLiteral("learnt")));
    desk.fails(2, evalOf(file, u"--text What --label Group --folds 1"));
    desk.fails(2, evalOf(desk.path(QStringLiteral("none.csv")), u"--text What --label Group"));
}

TEST_CASE("More than 77 of 100 real tickets are filed as people did by the real program")
{
    const auto data = realData();
    if (!data || !canLearn())
        return;
    const Ctl desk;
    const QJsonObject rate = desk.done(evalOf(*data + QStringLiteral("/logs/tickets_sample.csv"),
                                              u"--text Document --label Topic_group --folds 5 --language en"));
    CHECK(rate.value(QStringLiteral("tested")) == 2350);
    CHECK(rate.value(QStringLiteral("accuracy")).toDouble() > 0.77);
}
