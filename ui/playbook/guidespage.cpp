// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Guides: decision trees and scripts, drawn and changed step by step.
#include "core/desk/guidereport.h"
#include "ui/playbook/entryform.h"
#include "ui/playbook/entrylist.h"
#include "ui/playbook/guidegraph.h"
#include "ui/playbook/guideworkbench.h"
#include "ui/playbook/pages.h"
#include "ui/shell/metrics.h"
#include "ui/text/guidetext.h"

#include <QListWidget>
#include <QPushButton>

namespace tierdesk {

namespace {

/// Of how far back the figures tell.
constexpr std::chrono::days figuresOver{90};

class GuidesPage : public PlaybookPage
{
    Q_DECLARE_TR_FUNCTIONS(GuidesPage)

public:
    GuidesPage(PlaybookDraft& draft, QWidget* parent)
        : PlaybookPage(draft, parent)
        , m_list(new EntryList(tr("Guides"), EntryList::Order::AsTheyCome, EntryList::New::Named, this))
        , m_copy(new QPushButton(makeIcon(Icon::Copy), tr("&Duplicate"), this))
        , m_entry(draft, &Playbook::guides, "guides", this)
        , m_bench(new GuideWorkbench(draft, &m_entry.form(), this))
    {
        addFields();
        m_copy->setAutoDefault(false);
        auto* left = new QVBoxLayout;
        left->setSpacing(gap::inside);
        left->addWidget(m_list, 1);
        left->addWidget(m_copy, 0, Qt::AlignLeading);
        m_list->setFixedWidth(fontMetrics().averageCharWidth() * 25);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(gap::apart);
        row->addLayout(left);
        row->addWidget(m_bench, 1);
        row->addStretch(0);
        connect(m_list, &EntryList::currentChanged, this, [this](int index) { show(index); });
        connect(m_list, &EntryList::addWanted, this, [this](const QString& name) { add(name); });
        connect(m_list, &EntryList::removeWanted, this, [this] { remove(); });
        connect(m_copy, &QPushButton::clicked, this, [this] { duplicate(); });
        connect(&draft, &PlaybookDraft::changed, this, [this] { refresh(); });
        refresh();
        m_list->setCurrent(0);
        show(m_list->current());
    }

    [[nodiscard]] QString title() const override { return tr("Guides"); }
    [[nodiscard]] QString purpose() const override
    {
        return tr("What somebody is led through step by step, and where each answer leads.");
    }
    [[nodiscard]] Icon icon() const override { return Icon::Guide; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("guides")}; }
    void reveal(const QString& path) override
    {
        const int index = indexIn(path, QStringLiteral("guides"));
        if (index < 0)
            return;
        m_list->setCurrent(index);
        if (path.contains(QStringLiteral(".nodes["))) {
            m_bench->revealNode(path);
            return;
        }
        if (!path.contains(u'.')) {
            m_list->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_bench->showFields();
        m_entry.form().reveal(path);
    }

protected:
    void showEvent(QShowEvent* event) override
    {
        PlaybookPage::showEvent(event);
        if (!m_asked)
            readFigures();
    }

private:
    [[nodiscard]] const std::vector<Guide>& guides() const { return draft().value().guides; }
    void addFields();
    void readFigures();
    void refresh();
    void show(int index);
    void add(const QString& name);
    void duplicate();
    void insert(const Guide& guide, std::size_t at);
    void remove();
    [[nodiscard]] GuideKey keyFor(const QString& name) const;

    EntryList* m_list;
    QPushButton* m_copy;
    EntryForm<Guide> m_entry;
    GuideWorkbench* m_bench;
    bool m_asked = false;
};

void GuidesPage::addFields()
{
    m_entry.form().setLabelsAbove();
    m_entry.addText(tr("Na&me"), "name", &Guide::name);
    m_entry.addLongText(tr("P&urpose"), "purpose", &Guide::purpose);
    m_entry.addPick(tr("&For whom"), "audience", &Guide::audience, [] { return choicesOf<GuideAudience>(); });
    m_entry.addPicks(tr("Cat&egories"), "categories", &Guide::categories,
                     [this] { return categoryChoices(draft().value(), NoneToo::No); });
    m_entry.addPicks(tr("&Services"), "services", &Guide::services, [this] { return serviceChoices(draft().value()); });
    auto* words = new QLineEdit(&m_entry.form());
    words->setPlaceholderText(tr("Separated by commas"));
    connect(words, &QLineEdit::textEdited, this, [this](const QString& text) {
        QStringList list;
        for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
            if (!word.trimmed().isEmpty())
                list.append(word.trimmed());
        }
        m_entry.change([&](Guide& guide) { guide.words = list; });
    });
    m_entry.form().addField(tr("&Words that speak for it"), QStringLiteral("words"), words, [this, words] {
        if (words->hasFocus())
            return;
        showText(*words, m_entry.entry() ? m_entry.entry()->words.join(QStringLiteral(", ")) : QString());
        words->setCursorPosition(0);
    });
}

void GuidesPage::readFigures()
{
    m_asked = true;
    DeskClient& client = draft().client();
    if (!holdsAnywhere(client.me(), Right::SeeReports, client.playbook()->grants()))
        return;
    const Instant until = client.now();
    client.read(
        this, [until](Store& store) { return workOutGuides(store, until - figuresOver, until); },
        [this](const Stored<std::vector<GuideFigures>>& figures) {
            if (figures)
                m_bench->setFigures(*figures);
        });
}

void GuidesPage::refresh()
{
    std::vector<EntryLine> lines;
    for (std::size_t i = 0; i < guides().size(); ++i) {
        const Guide& guide = guides()[i];
        EntryLine line{guide.name, tr("%n step(s)", nullptr, static_cast<int>(guide.nodes.size()))};
        const QString path = QStringLiteral("guides[%1]").arg(i);
        for (const LintFinding& finding : draft().findings()) {
            if (isAt(finding.path, path))
                (finding.severity() == LintSeverity::Error ? line.hasError : line.hasWarning) = true;
        }
        lines.push_back(std::move(line));
    }
    m_list->setLines(lines);
    m_list->setEditable(draft().mayEdit());
    if (m_list->current() < 0 && !guides().empty())
        m_list->setCurrent(0);
    show(m_list->current());
}

void GuidesPage::show(int index)
{
    if (index != m_entry.index())
        m_entry.setIndex(index);
    m_entry.form().setVisible(m_entry.entry() != nullptr);
    m_copy->setEnabled(draft().mayEdit() && m_entry.entry());
    m_bench->setGuide(m_entry.entry() ? index : -1);
}

GuideKey GuidesPage::keyFor(const QString& name) const
{
    return GuideKey{freshKey(name, [this](const QString& key) {
        return draft().value().guide(GuideKey{key}) || draft().base().guide(GuideKey{key});
    })};
}

void GuidesPage::insert(const Guide& guide, std::size_t at)
{
    draft().edit([&](Playbook& playbook) {
        const auto index = static_cast<std::ptrdiff_t>(std::min(at, playbook.guides.size()));
        playbook.guides.insert(playbook.guides.begin() + index, guide);
    });
    const auto found = std::ranges::find(guides(), guide.key, &Guide::key);
    m_list->setCurrent(static_cast<int>(found - guides().begin()));
    show(m_list->current());
}

void GuidesPage::add(const QString& name)
{
    Guide guide;
    guide.key = keyFor(name);
    guide.name = name;
    insert(guide, guides().size());
}

void GuidesPage::duplicate()
{
    if (!m_entry.entry())
        return;
    Guide copy = *m_entry.entry();
    //: The name of a guide that was duplicated: %1 is that of the first.
    copy.name = tr("%1 (copy)").arg(copy.name);
    copy.key = keyFor(copy.name);
    insert(copy, static_cast<std::size_t>(m_entry.index()) + 1);
}

void GuidesPage::remove()
{
    if (!m_entry.entry())
        return;
    const Guide gone = *m_entry.entry();
    const auto at = static_cast<std::size_t>(m_entry.index());
    draft().edit(
        [&](Playbook& playbook) { playbook.guides.erase(playbook.guides.begin() + static_cast<std::ptrdiff_t>(at)); });
    show(m_list->current());
    m_list->setFocus(Qt::OtherFocusReason);
    m_bench->tell(tr("The guide “%1” was removed.").arg(gone.name), [this, gone, at] { insert(gone, at); });
}

} // namespace

PlaybookPage* makeGuidesPage(PlaybookDraft& draft, QWidget* parent)
{
    return new GuidesPage(draft, parent);
}

} // namespace tierdesk
