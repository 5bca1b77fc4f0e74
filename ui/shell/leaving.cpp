// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/leaving.h"

#include "ui/shell/buttontone.h"
#include "ui/shell/metrics.h"
#include "ui/shell/settingsport.h"
#include "ui/text/errortext.h"

#include <QDialogButtonBox>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

/// Most of what is not kept is on its way and takes no time.
constexpr std::chrono::milliseconds blink{300};

bool isAllKept(DeskClient& client)
{
    return client.unfinished() == 0 && client.outbox().texts().empty();
}

QString keyOf(const QString& store)
{
    return QStringLiteral("waiting/texts/") + QString::number(qHash(store), 16);
}

QJsonObject toJson(const Draft& draft)
{
    return {{QStringLiteral("person"), draft.person.value},
            {QStringLiteral("ticket"), draft.ticket.value},
            {QStringLiteral("kind"), QString(toWord(draft.kind))},
            {QStringLiteral("body"), draft.body},
            {QStringLiteral("at"), draft.savedAt.ms}};
}

Draft fromJson(const QJsonObject& object)
{
    return {PersonId{object.value(QStringLiteral("person")).toInteger()},
            TicketId{object.value(QStringLiteral("ticket")).toInteger()},
            parseWord<MessageKind>(object.value(QStringLiteral("kind")).toString()).value_or(MessageKind::Note),
            object.value(QStringLiteral("body")).toString(), Instant{object.value(QStringLiteral("at")).toInteger()}};
}

std::vector<Draft> textsIn(const SettingsPort& settings, const QString& store)
{
    std::vector<Draft> texts;
    const QJsonArray array = QJsonDocument::fromJson(settings.value(keyOf(store)).toByteArray()).array();
    for (const auto& value : array)
        texts.push_back(fromJson(value.toObject()));
    return texts;
}

void keepTexts(SettingsPort& settings, const QString& store, const std::vector<Draft>& texts)
{
    QJsonArray array;
    for (const Draft& draft : texts)
        array.append(toJson(draft));
    if (array.isEmpty())
        settings.remove(keyOf(store));
    else
        settings.setValue(keyOf(store), QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// What somebody else left there before stays.
void addTexts(SettingsPort& settings, const QString& store, std::vector<Draft> texts)
{
    for (const Draft& before : textsIn(settings, store)) {
        const auto newer = [&](const Draft& draft) { return samePlace(draft, before); };
        if (std::ranges::none_of(texts, newer))
            texts.push_back(before);
    }
    keepTexts(settings, store, texts);
}

void waitABlink(DeskClient& client)
{
    QEventLoop loop;
    const auto look = [&] {
        if (isAllKept(client) || client.outbox().trouble())
            loop.quit();
    };
    QObject::connect(&client.outbox(), &Outbox::changed, &loop, look);
    QObject::connect(&client, &DeskClient::unfinishedChanged, &loop, look);
    QTimer::singleShot(blink, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

} // namespace

LeaveDialog::LeaveDialog(DeskClient& client, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
    , m_text(new QLabel(this))
{
    setWindowTitle(tr("Not everything is kept yet"));
    m_text->setWordWrap(true);
    m_text->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(this);
    auto* stay = buttons->addButton(tr("&Stay"), QDialogButtonBox::RejectRole);
    auto* leave = buttons->addButton(tr("&Leave all the same"), QDialogButtonBox::DestructiveRole);
    setTone(*leave, ButtonTone::Danger);
    stay->setDefault(true);
    stay->setFocus();
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::apart);
    rows->addWidget(m_text, 1);
    rows->addWidget(buttons);
    constexpr int lineLength = 64;
    setMinimumWidth(fontMetrics().averageCharWidth() * lineLength);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(leave, &QPushButton::clicked, this, &QDialog::accept);
    connect(&client.outbox(), &Outbox::changed, this, &LeaveDialog::refresh);
    connect(&client, &DeskClient::unfinishedChanged, this, &LeaveDialog::refresh);
    refresh();
}

void LeaveDialog::refresh()
{
    if (isAllKept(m_client)) {
        accept();
        return;
    }
    QStringList words;
    if (const auto& trouble = m_client.outbox().trouble())
        words.append(errorText(*trouble));
    if (const int orders = m_client.unfinished(); orders > 0)
        words.append(tr("%Ln orders are not done yet. When you leave now they never are.", nullptr, orders));
    if (const auto texts = static_cast<int>(m_client.outbox().texts().size()); texts > 0)
        words.append(
            tr("%Ln texts that you wrote stay on this computer and are there when you come back.", nullptr, texts));
    words.append(tr("When you stay they are tried again and again; this window closes by itself once all is kept."));
    m_text->setText(words.join(QStringLiteral("\n\n")));
}

bool mayLeave(DeskClient& client, SettingsPort& settings, const QString& store, QWidget* window)
{
    if (!isAllKept(client) && !client.outbox().trouble())
        waitABlink(client);
    if (isAllKept(client))
        return true;
    LeaveDialog dialog(client, window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    addTexts(settings, store, client.outbox().texts());
    return true;
}

void keepTextsWhileAway(DeskClient& client, SettingsPort& settings, const QString& store)
{
    constexpr std::chrono::milliseconds moment{400};
    auto* soon = new QTimer(&client.outbox());
    soon->setSingleShot(true);
    soon->setInterval(moment);
    const auto left = std::make_shared<std::vector<Draft>>();
    QObject::connect(&client.outbox(), &Outbox::changed, soon, [&client, soon, left] {
        if ((client.outbox().trouble() || !left->empty()) && !soon->isActive())
            soon->start();
    });
    QObject::connect(soon, &QTimer::timeout, soon, [&client, &settings, store, left] {
        if (client.outbox().trouble()) {
            *left = client.outbox().texts();
            addTexts(settings, store, *left);
            return;
        }
        // The store has them now.
        std::vector<Draft> others = textsIn(settings, store);
        std::erase_if(others, [&](const Draft& draft) {
            return std::ranges::any_of(*left, [&](const Draft& kept) { return samePlace(draft, kept); });
        });
        left->clear();
        keepTexts(settings, store, others);
    });
}

void bringBackTexts(DeskClient& client, SettingsPort& settings, const QString& store)
{
    std::vector<Draft> others = textsIn(settings, store);
    const auto mine =
        std::ranges::stable_partition(others, [&](const Draft& draft) { return draft.person != client.me().id; });
    const std::vector<Draft> texts(mine.begin(), mine.end());
    others.erase(mine.begin(), mine.end());
    if (texts.empty())
        return;
    client.read(
        &client, [me = client.me().id](Store& open) { return open.drafts(me); },
        [&client, &settings, store, texts, others](const Stored<std::vector<Draft>>& kept) {
            if (!kept)
                return;
            for (const Draft& text : texts) {
                const auto newer = [&](const Draft& draft) {
                    return samePlace(draft, text) && draft.savedAt > text.savedAt;
                };
                if (std::ranges::none_of(*kept, newer))
                    client.saveDraft(text);
            }
            keepTexts(settings, store, others);
        });
}

} // namespace tierdesk
