// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Impact by urgency gives the priority: a grid, with the names of its levels around it.
#include "ui/playbook/draftform.h"
#include "ui/playbook/fieldkit.h"
#include "ui/playbook/pages.h"
#include "ui/shell/metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

namespace tierdesk {

namespace {

/// Names of levels side by side, the most pressing first; one can be added or taken at the end.
class LevelsEdit : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(LevelsEdit)

public:
    LevelsEdit(QString name, std::function<void(const QStringList&)> edited, QWidget* parent)
        : QWidget(parent)
        , m_name(std::move(name))
        , m_edited(std::move(edited))
        , m_row(new QHBoxLayout(this))
        , m_more(makeButton(Icon::Plus, tr("%1: one more").arg(m_name)))
        , m_less(makeButton(Icon::Minus, tr("%1: one less").arg(m_name)))
    {
        m_row->setContentsMargins(0, 0, 0, 0);
        m_row->setSpacing(gap::inside);
        m_row->addWidget(m_more);
        m_row->addWidget(m_less);
        connect(m_more, &QToolButton::clicked, this, [this] {
            m_names.append(tr("Level %1").arg(m_names.size() + 1));
            m_edited(m_names);
        });
        connect(m_less, &QToolButton::clicked, this, [this] {
            m_names.removeLast();
            m_edited(m_names);
        });
    }
    void show(const QStringList& names)
    {
        m_names = names;
        while (std::ssize(m_edits) > names.size()) {
            m_edits.back()->deleteLater();
            m_edits.back()->hide();
            m_edits.pop_back();
        }
        while (std::ssize(m_edits) < names.size())
            addEdit();
        for (int i = 0; i < names.size(); ++i)
            showText(*m_edits[static_cast<std::size_t>(i)], names[i]);
        m_less->setEnabled(names.size() > 1);
    }

private:
    QToolButton* makeButton(Icon icon, const QString& words)
    {
        auto* button = new QToolButton(this);
        button->setIcon(makeIcon(icon));
        button->setAccessibleName(words);
        button->setToolTip(words);
        return button;
    }
    void addEdit()
    {
        const int index = static_cast<int>(m_edits.size());
        auto* edit = new QLineEdit(this);
        //: %1 is "Impact", "Urgency" or "Priority", %2 a number.
        edit->setAccessibleName(tr("%1 %2").arg(m_name).arg(index + 1));
        edit->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
        connect(edit, &QLineEdit::textEdited, this, [this, index](const QString& text) {
            m_names[index] = text;
            m_edited(m_names);
        });
        m_row->insertWidget(index, edit, 1);
        if (index == 0)
            setFocusProxy(edit);
        m_edits.push_back(edit);
    }

    QString m_name;
    std::function<void(const QStringList&)> m_edited;
    QHBoxLayout* m_row;
    QToolButton* m_more;
    QToolButton* m_less;
    QStringList m_names;
    std::vector<QLineEdit*> m_edits;
};

/// A box for each impact and urgency.
class MatrixGrid : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(MatrixGrid)

public:
    MatrixGrid(PlaybookDraft& draft, QWidget* parent)
        : QWidget(parent)
        , m_draft(draft)
        , m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setSpacing(gap::near);
    }
    void show()
    {
        const PriorityMatrix& matrix = m_draft.value().matrix;
        if (matrix.impacts.size() != m_impacts || matrix.urgencies.size() != m_urgencies)
            build(matrix);
        const std::vector<Choice> priorities = priorityChoices(m_draft.value());
        for (int row = 0; row < m_impacts; ++row)
            label(row + 1, 0, matrix.impacts[row]);
        for (int column = 0; column < m_urgencies; ++column)
            label(0, column + 1, matrix.urgencies[column]);
        for (int row = 0; row < m_impacts; ++row) {
            for (int column = 0; column < m_urgencies; ++column)
                showCell(row, column, priorities);
        }
    }
    void reveal(const QString& path)
    {
        for (const auto& [place, box] : m_boxes) {
            if (isAt(path, pathOf(place.first, place.second)))
                box->setFocus(Qt::OtherFocusReason);
        }
    }

private:
    static QString pathOf(int row, int column) { return QStringLiteral("matrix.rows[%1][%2]").arg(row).arg(column); }
    void build(const PriorityMatrix& matrix)
    {
        while (QLayoutItem* item = m_grid->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        m_boxes.clear();
        m_impacts = static_cast<int>(matrix.impacts.size());
        m_urgencies = static_cast<int>(matrix.urgencies.size());
        for (int row = 0; row <= m_impacts; ++row) {
            for (int column = 0; column <= m_urgencies; ++column) {
                if (row == 0 || column == 0)
                    m_grid->addWidget(new QLabel(this), row, column);
                else
                    addBox(row - 1, column - 1);
            }
        }
        label(0, 0, tr("Impact \\ Urgency"));
    }
    void addBox(int row, int column)
    {
        auto* box = makePick(this, [this, row, column](const QString& key) {
            m_draft.edit([&](Playbook& playbook) {
                playbook.matrix.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] =
                    fromKeyText<Priority>(key);
            });
        });
        m_grid->addWidget(box, row + 1, column + 1);
        m_boxes[{row, column}] = box;
        if (row == 0 && column == 0)
            setFocusProxy(box);
    }
    void label(int row, int column, const QString& text)
    {
        static_cast<QLabel*>(m_grid->itemAtPosition(row, column)->widget())->setText(text);
    }
    void showCell(int row, int column, const std::vector<Choice>& priorities)
    {
        const PriorityMatrix& matrix = m_draft.value().matrix;
        QComboBox& box = *m_boxes[{row, column}];
        const auto r = static_cast<std::size_t>(row);
        const auto c = static_cast<std::size_t>(column);
        const bool there = r < matrix.rows.size() && c < matrix.rows[r].size();
        showPick(box, priorities, there ? keyText(matrix.rows[r][c]) : QString());
        //: %1 is an impact, %2 an urgency.
        box.setAccessibleName(
            tr("Priority for impact %1 and urgency %2").arg(matrix.impacts.value(row), matrix.urgencies.value(column)));
        const bool odd = !findingWords(m_draft.findings(), pathOf(row, column)).isEmpty();
        for (int i = 0; i < box.count(); ++i)
            box.setItemIcon(i, odd && i == box.currentIndex() ? makeIcon(Icon::Warning, IconInk::Warning) : QIcon());
        box.setEnabled(m_draft.mayEdit());
    }

    PlaybookDraft& m_draft;
    QGridLayout* m_grid;
    int m_impacts = 0;
    int m_urgencies = 0;
    std::map<std::pair<int, int>, QComboBox*> m_boxes;
};

/// Rows and columns that follow the names; what is new is as the one before it.
void fit(PriorityMatrix& matrix)
{
    const auto rows = static_cast<std::size_t>(matrix.impacts.size());
    const auto columns = static_cast<std::size_t>(matrix.urgencies.size());
    matrix.rows.resize(rows, matrix.rows.empty() ? std::vector<Priority>() : matrix.rows.back());
    for (std::vector<Priority>& row : matrix.rows) {
        row.resize(columns, row.empty() ? Priority{1} : row.back());
        for (Priority& priority : row)
            priority.value = std::clamp(priority.value, 1, std::max(1, static_cast<int>(matrix.priorities.size())));
    }
}

class MatrixPage : public PlaybookPage
{
    Q_DECLARE_TR_FUNCTIONS(MatrixPage)

public:
    MatrixPage(PlaybookDraft& draft, QWidget* parent)
        : PlaybookPage(draft, parent)
        , m_form(new DraftForm(draft, this))
        , m_grid(new MatrixGrid(draft, m_form))
    {
        addLevels(tr("&Impact"), "impacts", &PriorityMatrix::impacts);
        addLevels(tr("&Urgency"), "urgencies", &PriorityMatrix::urgencies);
        addLevels(tr("&Priority"), "priorities", &PriorityMatrix::priorities);
        m_form->addHeading(tr("Which priority follows"));
        m_form->addWide({}, QStringLiteral("rows"), m_grid, [this] { m_grid->show(); });
        m_form->setPath(QStringLiteral("matrix"));
        auto* scroll = new QScrollArea(this);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidgetResizable(true);
        scroll->setWidget(m_form);
        auto* rows = new QVBoxLayout(this);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addWidget(scroll);
    }

    [[nodiscard]] QString title() const override { return tr("Priority matrix"); }
    [[nodiscard]] QString purpose() const override
    {
        return tr("The priority that follows from impact and urgency. Names begin with the most pressing.");
    }
    [[nodiscard]] Icon icon() const override { return Icon::Triage; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("matrix")}; }
    void reveal(const QString& path) override
    {
        if (isAt(path, QStringLiteral("matrix.rows")))
            m_grid->reveal(path);
        else
            m_form->reveal(path);
    }

private:
    void addLevels(const QString& label, const char* member, QStringList PriorityMatrix::* names)
    {
        auto* edit = new LevelsEdit(
            QString(label).remove(u'&'),
            [this, names](const QStringList& wanted) {
                draft().edit([&](Playbook& playbook) {
                    playbook.matrix.*names = wanted;
                    fit(playbook.matrix);
                });
            },
            m_form);
        m_form->addField(label, QLatin1String(member), edit,
                         [this, edit, names] { edit->show(draft().value().matrix.*names); });
    }

    DraftForm* m_form;
    MatrixGrid* m_grid;
};

} // namespace

PlaybookPage* makeMatrixPage(PlaybookDraft& draft, QWidget* parent)
{
    return new MatrixPage(draft, parent);
}

} // namespace tierdesk
