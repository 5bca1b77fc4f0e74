// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/filterbar.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

/// Short enough to feel at once, long enough not to ask for every letter.
constexpr std::chrono::milliseconds typingPause{120};
/// "state:" is not wrong while somebody is still typing, and one letter, which half of all tickets have, is not all.
constexpr std::chrono::milliseconds longPause{900};
constexpr int remembered = 30;
constexpr int offered = 8;

} // namespace

FilterBar::FilterBar(Complete complete, QWidget* parent)
    : QWidget(parent)
    , m_complete(std::move(complete))
    , m_field(new SearchField(this))
    , m_error(new QLabel(this))
{
    m_field->setAccessibleName(tr("Filter the list"));
    //: An example of the query language; the words before the colons are not translated
    m_field->setPlaceholderText(tr("Search, or queue:network assignee:me priority<=2"));
    m_field->setSuggest([this](const QString& text, int cursor) { return suggest(text, cursor); });
    m_field->installEventFilter(this);
    m_error->setWordWrap(true);
    m_error->setAccessibleName(tr("What is wrong with the filter"));
    m_error->hide();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::inside);
    rows->addWidget(m_field);
    rows->addWidget(m_error);
    setFocusProxy(m_field);
    applyLook();

    m_pause.setSingleShot(true);
    m_longPause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(Patience::Typing); });
    connect(&m_longPause, &QTimer::timeout, this, [this] { ask(Patience::Done); });
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_error->hide();
        m_pause.start(typingPause);
    });
    connect(m_field, &SearchField::left, this, &FilterBar::left);
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::setText(const QString& text)
{
    m_field->setText(text);
    m_pause.stop();
    m_longPause.stop();
    m_asked = text.trimmed();
}

void FilterBar::takeKeyboard()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

std::vector<Suggestion> FilterBar::suggest(const QString& text, int cursor) const
{
    std::vector<Suggestion> suggestions;
    if (!text.isEmpty())
        return m_complete ? m_complete(text, cursor) : suggestions;
    for (const QString& before : m_history.first(std::min<qsizetype>(offered, m_history.size())))
        suggestions.push_back({before, tr("asked before"), 0, 0});
    return suggestions;
}

void FilterBar::ask(Patience patience)
{
    const QString text = m_field->text().trimmed();
    const auto filter = parseFilter(m_field->text());
    if (!filter) {
        if (patience == Patience::Done)
            showError(filter.error());
        else
            m_longPause.start(longPause);
        return;
    }
    m_longPause.stop();
    m_error->hide();
    if (text == m_asked)
        return;
    if (patience == Patience::Typing && filter->text.trimmed().size() == 1) {
        m_longPause.start(longPause);
        return;
    }
    m_asked = text;
    Q_EMIT asked(text, *filter);
}

void FilterBar::showError(const FilterError& error)
{
    const QString expected = error.expected.mid(0, offered).join(QStringLiteral(", "));
    //: %1 is the word somebody typed, %2 its position, %3 a list of words that are understood
    const QString hint = tr("“%1” at position %2 is not understood. It could be: %3");
    const QString plain = tr("“%1” at position %2 is not understood.");
    m_error->setText((expected.isEmpty() ? plain : hint.arg(QStringLiteral("%1"), QStringLiteral("%2"), expected))
                         .arg(error.word)
                         .arg(error.position + 1));
    m_error->show();
}

void FilterBar::keepInHistory()
{
    if (m_asked.isEmpty() || m_history.value(0) == m_asked)
        return;
    m_history.removeAll(m_asked);
    m_history.prepend(m_asked);
    m_history = m_history.first(std::min<qsizetype>(remembered, m_history.size()));
    Q_EMIT historyChanged();
}

void FilterBar::applyLook()
{
    m_error->setFont(fontFor(TextSize::Small));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Colours::of(colours).danger.strong);
    m_error->setPalette(colours);
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut)
        keepInHistory();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    // The field may first take a suggestion with this key.
    QMetaObject::invokeMethod(
        this,
        [this, before = m_field->text()] {
            if (m_field->text() != before)
                return;
            m_pause.stop();
            ask(Patience::Done);
            if (m_error->isHidden()) {
                keepInHistory();
                Q_EMIT left();
            }
        },
        Qt::QueuedConnection);
    return false;
}

} // namespace tierdesk
