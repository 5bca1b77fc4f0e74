// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/draftform.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/text/documenttext.h"
#include "ui/text/enumnames.h"

#include <QLabel>

namespace tierdesk {

namespace {

QString member(const QString& path, const QString& name)
{
    if (name.isEmpty())
        return path;
    return path.isEmpty() || name.startsWith(u'[') ? path + name : path + u'.' + name;
}

} // namespace

bool isAt(const QString& path, const QString& at)
{
    if (!path.startsWith(at))
        return false;
    const QChar next = path.size() > at.size() ? path[at.size()] : QChar(u'.');
    return at.isEmpty() || next == u'.' || next == u'[';
}

QStringList findingWords(const std::vector<LintFinding>& findings, const QString& path)
{
    QStringList words;
    for (const LintFinding& finding : findings) {
        if (isAt(finding.path, path))
            words.append(lintText(finding));
    }
    return words;
}

void showWords(QLabel& label, const std::vector<const LintFinding*>& findings)
{
    QStringList lines;
    bool isError = false;
    for (const LintFinding* finding : findings) {
        isError = isError || finding->severity() == LintSeverity::Error;
        //: What the check of the playbook says: %1 is "Error" or "Warning", %2 a sentence.
        lines.append(DraftForm::tr("%1: %2").arg(nameOf(finding->severity()), lintText(*finding)));
    }
    lines.removeDuplicates();
    const Colours& colours = Colours::of(label.palette());
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, isError ? colours.danger.text : colours.warning.text);
    label.setPalette(palette);
    label.setText(lines.join(u'\n'));
    label.setVisible(!lines.isEmpty());
}

DraftForm::DraftForm(PlaybookDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_rest(makeWords())
    , m_rows(new QFormLayout)
{
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setHorizontalSpacing(gap::apart);
    m_rows->setVerticalSpacing(gap::near);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(gap::near);
    all->addWidget(m_rest);
    all->addLayout(m_rows);
    all->addStretch(1);
    connect(&draft, &PlaybookDraft::changed, this, &DraftForm::refresh);
}

QLabel* DraftForm::makeWords()
{
    auto* words = new QLabel(this);
    words->setWordWrap(true);
    words->hide();
    return words;
}

void DraftForm::addField(const QString& label, const QString& member, QWidget* editor, std::function<void()> show)
{
    auto* name = new QLabel(label, this);
    name->setBuddy(editor);
    auto* words = makeWords();
    auto* column = new QVBoxLayout;
    column->setSpacing(gap::inside);
    if (m_labelsAbove)
        column->addWidget(name);
    column->addWidget(editor);
    column->addWidget(words);
    if (m_labelsAbove)
        m_rows->addRow(column);
    else
        m_rows->addRow(name, column);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(QString(label).remove(u'&'));
    m_fields.push_back({member, editor, words, std::move(show), column});
}

void DraftForm::addWide(const QString& label, const QString& member, QWidget* editor, std::function<void()> show)
{
    if (!label.isEmpty()) {
        auto* name = new QLabel(label, this);
        name->setBuddy(editor);
        m_rows->addRow(name);
        if (editor->accessibleName().isEmpty())
            editor->setAccessibleName(QString(label).remove(u'&'));
    }
    auto* words = makeWords();
    m_rows->addRow(editor);
    m_rows->addRow(words);
    m_fields.push_back({member, editor, words, std::move(show)});
}

void DraftForm::showOnlyWhen(const QWidget* editor, std::function<bool()> holds)
{
    const auto field = std::ranges::find(m_fields, editor, &Field::editor);
    field->holds = std::move(holds);
}

void DraftForm::addPlain(QWidget* widget)
{
    m_rows->addRow(widget);
}

void DraftForm::setLabelsAbove()
{
    // Not QFormLayout::WrapAllRows, which writes past its end where rows are hidden (Qt 6.4).
    m_labelsAbove = true;
}

void DraftForm::addHeading(const QString& text)
{
    auto* heading = new QLabel(text, this);
    heading->setFont(emphasised(fontFor(TextSize::Body)));
    heading->setContentsMargins(0, gap::near, 0, 0);
    m_rows->addRow(heading);
}

void DraftForm::addHint(const QString& text)
{
    auto* hint = new QLabel(text, this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addRow(hint);
}

void DraftForm::setPath(const QString& path)
{
    m_path = path;
    refresh();
}

void DraftForm::refresh()
{
    for (const Field& field : m_fields) {
        if (field.show)
            field.show();
        field.editor->setEnabled(m_draft.mayEdit());
        if (field.holds)
            m_rows->setRowVisible(field.row, field.holds());
    }
    showFindings();
}

void DraftForm::showFindings()
{
    std::vector<std::vector<const LintFinding*>> ofField(m_fields.size());
    std::vector<const LintFinding*> rest;
    for (const LintFinding& finding : m_draft.findings()) {
        if (!isAt(finding.path, m_path))
            continue;
        // The field that stands closest to the place.
        std::size_t best = m_fields.size();
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            const QString at = member(m_path, m_fields[i].member);
            const bool closer = best == m_fields.size() || m_fields[i].member.size() > m_fields[best].member.size();
            if (isAt(finding.path, at) && at != m_path && closer)
                best = i;
        }
        if (best < m_fields.size())
            ofField[best].push_back(&finding);
        else if (!m_path.isEmpty())
            rest.push_back(&finding);
    }
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        showWords(*m_fields[i].words, ofField[i]);
    showWords(*m_rest, rest);
}

bool DraftForm::reveal(const QString& path)
{
    const Field* best = nullptr;
    for (const Field& field : m_fields) {
        if (isAt(path, member(m_path, field.member)) && (!best || field.member.size() > best->member.size()))
            best = &field;
    }
    if (!best)
        return false;
    best->editor->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace tierdesk
