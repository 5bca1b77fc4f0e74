// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articlehistory.h"

#include "core/knowledge/linediff.h"
#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/text/articletext.h"
#include "ui/text/timetext.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

/// All that a reader sees of it, line by line.
QStringList linesOf(const Article& article)
{
    QStringList lines{article.title, nameOf(article.kind) + QStringLiteral(" · ") + nameOf(article.state)};
    if (!article.tags.isEmpty())
        lines.append(article.tags.join(QStringLiteral(", ")));
    lines.append(QString());
    return lines + articleMarkdown(article).split(QLatin1Char('\n'));
}

struct Versions
{
    std::vector<JournalEntry> entries;
    std::vector<Person> people;
};

Stored<Versions> versionsOf(Store& store, ArticleId article)
{
    auto entries = store.articleHistory(article);
    if (!entries)
        return fail(entries.error());
    std::erase_if(*entries, [](const JournalEntry& entry) { return !entry.deskEvent<ArticleRecorded>(); });
    std::ranges::reverse(*entries);
    std::vector<PersonId> writers;
    for (const JournalEntry& entry : *entries)
        writers.push_back(entry.cause.actor);
    auto people = store.people(writers);
    if (!people)
        return fail(people.error());
    return Versions{*std::move(entries), *std::move(people)};
}

} // namespace

ArticleHistory::ArticleHistory(DeskClient& client, ArticleId article, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
    , m_list(new QListWidget(this))
    , m_changes(new QTextBrowser(this))
{
    setWindowTitle(tr("Versions"));
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 30);
    m_list->setAccessibleName(tr("Versions"));
    m_changes->setAccessibleName(tr("What this version changed"));
    m_changes->setOpenLinks(false);
    m_changes->setTabChangesFocus(true);
    auto* split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_changes);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1);
    split->setSizes({fontMetrics().averageCharWidth() * 36, fontMetrics().averageCharWidth() * 84});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Make it the newest again"), QDialogButtonBox::ActionRole);
    m_restore->setAutoDefault(false);
    m_restore->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ArticleHistory::choose);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        Article old = articleOf(m_list->currentRow());
        old.version = articleOf(0).version;
        Q_EMIT restoreWanted(old);
    });
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    rows->addWidget(split, 1);
    rows->addWidget(buttons);
    client.read(
        this, [article](Store& store) { return versionsOf(store, article); },
        [this](const Stored<Versions>& versions) {
            if (versions)
                show(versions->entries, versions->people);
        });
}

void ArticleHistory::setRestorable(bool restorable)
{
    m_restorable = restorable;
    m_restore->setToolTip(restorable ? QString() : tr("You may not write articles."));
}

int ArticleHistory::chosenVersion() const
{
    const int row = m_list->currentRow();
    return row < 0 ? 0 : articleOf(row).version;
}

const Article& ArticleHistory::articleOf(int row) const
{
    return m_versions[static_cast<std::size_t>(row)].deskEvent<ArticleRecorded>()->article;
}

void ArticleHistory::show(const std::vector<JournalEntry>& entries, const std::vector<Person>& people)
{
    m_versions = entries;
    for (const JournalEntry& entry : entries) {
        const auto writer = std::ranges::find(people, entry.cause.actor, &Person::id);
        const QString name = writer == people.end() ? tr("Somebody") : writer->name;
        m_list->addItem(
            //: A version's number, when it was written and by whom.
            tr("Version %1\n%2, %3")
                .arg(QString::number(entry.deskEvent<ArticleRecorded>()->article.version),
                     whenText(entry.occurredAt, m_client.now()), name));
    }
    if (!entries.empty()) {
        setWindowTitle(tr("Versions of “%1”").arg(articleOf(0).title));
        m_list->setCurrentRow(0);
    }
}

void ArticleHistory::choose(int row)
{
    m_restore->setEnabled(m_restorable && row > 0);
    if (row < 0)
        return;
    const bool first = row + 1 == m_list->count();
    const QStringList before = first ? QStringList() : linesOf(articleOf(row + 1));
    const Colours& colours = Colours::of(palette());
    QString html;
    for (const DiffLine& line : lineDiff(before, linesOf(articleOf(row)))) {
        const bool come = line.kind == DiffLine::Kind::Come;
        const QString text = line.text.isEmpty() ? QStringLiteral("&nbsp;") : line.text.toHtmlEscaped();
        if (line.kind == DiffLine::Kind::Same || first) {
            html += QStringLiteral("<p style='margin:0; white-space:pre-wrap'>&nbsp;&nbsp;%1</p>").arg(text);
            continue;
        }
        const Tint& tint = come ? colours.success : colours.danger;
        html += QStringLiteral("<p style='margin:0; white-space:pre-wrap; background-color:%1; color:%2'>%3 %4</p>")
                    .arg(tint.fill.name(), tint.text.name(), come ? QStringLiteral("+") : QStringLiteral("−"), text);
    }
    m_changes->setHtml(html);
}

} // namespace tierdesk
