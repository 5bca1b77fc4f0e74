// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticketview.h"

#include "ui/shell/metrics.h"
#include "ui/text/errortext.h"
#include "ui/ticket/alertbar.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/disclosure.h"
#include "ui/ticket/handoffpanel.h"
#include "ui/ticket/presenceline.h"
#include "ui/ticket/presencereporter.h"
#include "ui/ticket/scopebar.h"
#include "ui/ticket/sidepanel.h"
#include "ui/ticket/ticketact.h"
#include "ui/ticket/ticketactions.h"
#include "ui/ticket/ticketheader.h"
#include "ui/ticket/timelinecards.h"
#include "ui/ticket/timelineview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

namespace tierdesk {

namespace {

/// Narrower than so many characters, timeline and details do not fit beside each other.
constexpr int narrowest = 105;
/// A ticket that takes longer to read is told of; usually it is there before anybody could read that.
constexpr std::chrono::milliseconds patience{200};

} // namespace

TicketView::TicketView(TicketActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_openAddress([](const QUrl& address) { QDesktopServices::openUrl(address); })
    , m_disclosure(new Disclosure(actions.client(), this))
{
    m_empty = new EmptyState(Icon::Ticket, QString(), QString(), this);
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(m_empty);
    connect(&m_actions.source(), &TicketSource::chosen, this, &TicketView::chosen);
    connect(&m_actions.source(), &TicketSource::changed, this, &TicketView::changed);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &TicketView::showEmpty);
    setAcceptDrops(true);
    changed();
}

TicketView::~TicketView() = default;

void TicketView::furnish()
{
    if (m_header)
        return;
    build();
    connectParts();
}

void TicketView::build()
{
    auto* page = new QWidget(this);
    m_header = new TicketHeader(m_actions, page);
    m_banner = new MessageBar(page);
    m_alert = new AlertBar(m_actions, page);
    m_scope = new ScopeBar(m_actions, page);
    m_split = new QSplitter(Qt::Horizontal, page);
    m_split->setChildrenCollapsible(false);
    m_column = buildColumn();
    m_side = new SidePanel(m_actions, m_split);
    m_split->addWidget(m_column);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_side->setMinimumWidth(fontMetrics().averageCharWidth() * 38);
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_banner);
    all->addWidget(m_alert);
    all->addWidget(m_scope);
    all->addWidget(m_split, 1);
    m_pages->addWidget(page);
}

QWidget* TicketView::buildColumn()
{
    auto* column = new QWidget(m_split);
    m_handoff = new HandoffPanel(m_actions, column);
    m_timeline = new TimelineView(column);
    m_timeline->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_composer = new Composer(m_actions, column);
    m_news = new QToolButton(m_timeline);
    m_news->setText(tr("New below"));
    m_news->setIcon(makeIcon(Icon::ChevronDown));
    m_news->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_news->hide();
    auto* all = new QVBoxLayout(column);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_handoff);
    all->addWidget(buildFilters(column));
    all->addWidget(m_timeline, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(gap::apart, gap::inside, gap::apart, gap::near + gap::inside);
    if (m_board) {
        m_presence = new PresenceLine(*m_board, column);
        m_reporter = new PresenceReporter(*m_board, *m_composer, column);
        foot->addWidget(m_presence);
    }
    foot->addWidget(m_composer);
    all->addLayout(foot);
    return column;
}

QWidget* TicketView::buildFilters(QWidget* column)
{
    auto* row = new QWidget(column);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(gap::apart, gap::inside, gap::apart, gap::inside);
    layout->setSpacing(gap::inside);
    const std::pair<QString, Icon> kinds[] = {
        {tr("Messages"), Icon::Chat}, {tr("Notes"), Icon::Lock}, {tr("Events"), Icon::History}};
    for (const auto& [text, icon] : kinds) {
        auto* button = new QToolButton(row);
        button->setText(text);
        button->setIcon(makeIcon(icon, IconInk::Quiet));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setFont(fontFor(TextSize::Small));
        button->setToolTip(tr("Show or hide in the timeline"));
        layout->addWidget(button);
        m_filters.push_back(button);
        connect(button, &QToolButton::toggled, this, [this] {
            m_timeline->timeline().setFilter(
                {m_filters[0]->isChecked(), m_filters[1]->isChecked(), m_filters[2]->isChecked()});
        });
    }
    layout->addStretch(1);
    return row;
}

void TicketView::connectParts()
{
    connect(&m_actions, &TicketActions::composeWanted, m_composer, &Composer::begin);
    connect(&m_actions, &TicketActions::citeWanted, m_composer,
            [this](const QString& text) { m_composer->edit().insertPlainText(text); });
    connect(m_timeline, &TimelineView::articleWanted, &m_actions, &TicketActions::readArticle);
    connect(&m_actions, &TicketActions::subjectWanted, m_header, &TicketHeader::editSubject);
    connect(&m_actions, &TicketActions::attachWanted, this, &TicketView::chooseFiles);
    connect(m_composer, &Composer::attachWanted, this, &TicketView::chooseFiles);
    connect(m_composer, &Composer::filesPasted, this, [this](const QMimeData* data) { attach(*data); });
    connect(m_composer, &Composer::newsWanted, this, &TicketView::pointAt);
    connect(m_composer, &Composer::left, m_timeline, qOverload<>(&QWidget::setFocus));
    m_actions.setSelection(
        [timeline = QPointer(m_timeline)] { return timeline ? timeline->selectedText() : QString(); });
    connect(m_timeline, &TimelineView::ticketWanted, &m_actions, &TicketActions::jumpWanted);
    connect(m_timeline, &TimelineView::buttonPressed, this, [this](const QString& key) {
        const TimelineModel& cards = m_timeline->timeline();
        if (const int row = cards.rowOf(key); m_shown && row >= 0)
            m_disclosure->toggle(cards.card(row), shown());
    });
    connect(m_disclosure, &Disclosure::changed, this, [this] {
        if (m_shown)
            m_timeline->timeline().setCards(cardsOf(*m_shown));
    });
    connect(m_disclosure, &Disclosure::refused, &m_actions, &TicketActions::complain);
    connect(m_timeline, &TimelineView::linkWanted, this, &TicketView::askToOpen);
    connect(m_timeline, &TimelineView::menuWanted, this, &TicketView::showMenu);
    connect(m_timeline->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_timeline->isAtEnd())
            return;
        m_news->hide();
        readToEnd();
    });
    connect(m_news, &QToolButton::clicked, m_timeline, &QAbstractItemView::scrollToBottom);
    connect(m_header, &TicketHeader::detailsToggled, this, [this](bool shown) {
        (width() < fontMetrics().averageCharWidth() * narrowest ? m_narrowDetails : m_wideDetails) = shown;
        fold();
    });
    connect(m_banner, &MessageBar::actionWanted, this, [this] {
        if (m_shown && m_shown->ticket.merging.into)
            Q_EMIT m_actions.jumpWanted(m_shown->ticket.merging.into);
        else
            m_actions.source().reload();
    });
}

void TicketView::chosen()
{
    m_patience.start(patience);
}

void TicketView::changed()
{
    m_patience.stop();
    const DossierPtr dossier = m_actions.source().dossier();
    if (dossier)
        show(dossier);
    else
        showEmpty();
    const auto& trouble = m_actions.source().trouble();
    if (dossier && trouble)
        m_banner->say(MessageTone::Warning, errorText(*trouble), tr("Try again"));
}

void TicketView::showEmpty()
{
    const TicketSource& source = m_actions.source();
    const auto count = static_cast<int>(m_actions.tickets().size());
    if (source.trouble()) {
        m_empty->setTexts(errorText(*source.trouble()), QString());
    } else if (source.isLoading()) {
        m_empty->setTexts(tr("Reading #%1…").arg(source.id().value), QString());
    } else if (source.id()) {
        m_empty->setTexts(tr("There is no ticket #%1.").arg(source.id().value), QString());
    } else if (count > 1) {
        m_empty->setTexts(tr("%n tickets are chosen.", nullptr, count),
                          tr("What you do now is done with all of them."));
    } else {
        m_empty->setTexts(tr("Here you read and work on a ticket."),
                          tr("Choose one in the list, or press Ctrl+N while somebody is calling."));
    }
    m_disclosure->hide();
    m_shown.reset();
    if (m_composer)
        m_composer->setDossier(nullptr);
    if (m_reporter)
        m_reporter->setTicket({});
    m_pages->setCurrentIndex(0);
}

void TicketView::show(const DossierPtr& dossier)
{
    furnish();
    const bool other = shown() != dossier->ticket.id;
    const bool wasAtEnd = m_timeline->isAtEnd();
    const int before = m_timeline->timeline().rowCount();
    if (other)
        m_disclosure->hide();
    m_shown = dossier;
    std::vector<TimelineCard> cards = cardsOf(*dossier);
    m_header->setDossier(*dossier);
    m_alert->setDossier(*dossier);
    m_scope->setDossier(*dossier);
    m_handoff->setDossier(*dossier);
    m_side->setDossier(dossier);
    if (other)
        m_timeline->begin(std::move(cards));
    else
        m_timeline->timeline().setCards(std::move(cards));
    if (other)
        m_awaited = {};
    if (other || wasAtEnd)
        readToEnd();
    m_composer->setDossier(dossier);
    if (m_reporter) {
        m_presence->setTicket(dossier->ticket.id);
        m_reporter->setTicket(dossier->ticket.id);
    }
    m_composer->setVisible(!dossier->ticket.merging.into || m_composer->hasText());
    m_news->setVisible(!other && !wasAtEnd && m_timeline->timeline().rowCount() > before);
    if (m_news->isVisible()) {
        m_news->adjustSize();
        m_news->move((m_timeline->width() - m_news->width()) / 2, m_timeline->height() - m_news->height() - gap::near);
    }
    showBanner(*dossier);
    if (m_awaited && m_timeline->pointAt(m_awaited))
        m_awaited = {};
    m_pages->setCurrentIndex(1);
    fold();
}

std::vector<TimelineCard> TicketView::cardsOf(const TicketDossier& dossier) const
{
    const PlaybookPtr playbook = m_actions.client().playbook();
    std::vector<TimelineCard> cards = timelineCards(dossier, *playbook, m_actions.client().now());
    m_disclosure->dress(cards, dossier);
    return cards;
}

void TicketView::readToEnd()
{
    if (m_shown)
        m_composer->setRead(m_shown->ticket.messages.empty() ? MessageId{} : m_shown->ticket.messages.back().id);
}

void TicketView::pointAt(MessageId message)
{
    m_awaited = {};
    if (!m_filters.front()->isChecked())
        m_filters.front()->setChecked(true);
    if (m_timeline->pointAt(message))
        return;
    m_awaited = message;
    m_actions.source().reload();
}

void TicketView::showBanner(const TicketDossier& dossier)
{
    const TicketId into = dossier.ticket.merging.into;
    if (!into) {
        m_banner->hide();
        return;
    }
    const TicketRow* row = dossier.row(into);
    m_banner->say(
        MessageTone::Info,
        row ? tr("This ticket was merged into #%1 %2. Go on there.").arg(QString::number(into.value), row->subject)
            : tr("This ticket was merged into #%1. Go on there.").arg(into.value),
        tr("Show #%1").arg(into.value));
}

void TicketView::fold()
{
    if (!m_side)
        return;
    const bool narrow = width() < fontMetrics().averageCharWidth() * narrowest;
    const bool details = narrow ? m_narrowDetails : m_wideDetails;
    m_side->setVisible(details);
    m_column->setVisible(!narrow || !details);
    m_header->setDetailsShown(details);
}

QSize TicketView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 52, fontMetrics().lineSpacing() * 20};
}

void TicketView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void TicketView::hideEvent(QHideEvent* event)
{
    m_disclosure->hide();
    QWidget::hideEvent(event);
}

void TicketView::chooseFiles()
{
    if (!m_shown)
        return;
    auto* dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, ticket = shown()](const QStringList& paths) { m_actions.attach(ticket, paths); });
    dialog->open();
}

void TicketView::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_shown && !m_shown->ticket.merging.into && (event->mimeData()->hasUrls() || event->mimeData()->hasImage()))
        event->acceptProposedAction();
}

void TicketView::dropEvent(QDropEvent* event)
{
    attach(*event->mimeData());
    event->acceptProposedAction();
}

void TicketView::attach(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty()) {
        m_actions.attach(shown(), paths);
    } else if (data.hasImage()) {
        const auto image = data.imageData().value<QImage>();
        const QString time =
            QDateTime::fromMSecsSinceEpoch(m_actions.client().now().ms).toString(QStringLiteral("yyyy-MM-dd hh.mm.ss"));
        m_actions.attach(shown(), tr("Picture %1.png").arg(time), [image]() -> Stored<QByteArray> {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
            return bytes;
        });
    }
}

void TicketView::askToOpen(const QUrl& address)
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Open an address"),
                                     tr("Open this address outside of Tierdesk?"), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    // As it is sent, so that letters that only look like others are seen.
    question->setInformativeText(QString::fromLatin1(address.toEncoded()));
    QPushButton* open = question->addButton(tr("Open"), QMessageBox::AcceptRole);
    QPushButton* copy = question->addButton(tr("Copy it"), QMessageBox::ActionRole);
    question->addButton(QMessageBox::Cancel);
    connect(open, &QPushButton::clicked, this, [this, address] { m_openAddress(address); });
    connect(copy, &QPushButton::clicked, this, [address] { QApplication::clipboard()->setText(address.toString()); });
    question->open();
}

void TicketView::showMenu(const QPoint& place)
{
    const QModelIndex index = m_timeline->currentIndex();
    if (!index.isValid())
        return;
    const TimelineCard card = m_timeline->timeline().card(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString selected = m_timeline->selectedText();
    menu->addAction(makeIcon(Icon::Copy), tr("&Copy"), m_timeline, &TimelineView::copy);
    if (isMessage(card.kind) && !m_shown->ticket.merging.into) {
        menu->addAction(makeIcon(Icon::Reply), tr("&Quote in the answer"), this, [this, card, selected] {
            m_composer->quote(selected.isEmpty() ? card.body : selected);
            m_composer->begin(m_composer->mode());
        });
        if (card.message && !card.origin)
            menu->addAction(makeIcon(Icon::Split), tr("&Split off a new ticket…"), this,
                            [this, card] { m_actions.split(card.message); });
    }
    if (m_shown) {
        // The whole minute, so that what happened at that moment is part of it.
        constexpr qint64 minuteMs = 60'000;
        const Instant known{(card.at.ms / minuteMs + 1) * minuteMs};
        menu->addAction(makeIcon(Icon::History), tr("What was &known then…"), this,
                        [this, known] { Q_EMIT pastWanted(shown(), known); });
    }
    menu->addAction(m_actions.registry().action(actionId(Act::Redact)));
    if (card.origin)
        menu->addAction(makeIcon(Icon::Ticket), tr("Show #%1").arg(card.origin.value), this,
                        [this, card] { Q_EMIT m_actions.jumpWanted(card.origin); });
    menu->popup(place);
}

} // namespace tierdesk
