// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// States with the type that decides their behaviour, and the legal moves between types.
#include "ui/playbook/listpage.h"
#include "ui/playbook/pages.h"
#include "ui/shell/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace tierdesk {

namespace {

class StatesPage : public ListPage<State>
{
    Q_DECLARE_TR_FUNCTIONS(StatesPage)

public:
    StatesPage(PlaybookDraft& draft, QWidget* parent)
        : ListPage(draft, &Playbook::states, "states",
                   new EntryList(tr("States"), EntryList::Order::AsTheyCome, EntryList::New::Named), parent)
    {
        entry().addText(tr("&Name"), "name", &State::name);
        entry().addPick(tr("&Type"), "type", &State::type, choicesOf<StateType>);
        form().addHint(tr("The name is yours to choose; what a state does follows from its type alone."));
        begin();
    }

    [[nodiscard]] QString title() const override { return tr("States"); }
    [[nodiscard]] QString purpose() const override { return tr("What people call the states of a ticket."); }
    [[nodiscard]] Icon icon() const override { return Icon::Ticket; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("states")}; }

protected:
    [[nodiscard]] EntryLine lineOf(const State& state) const override { return {state.name, nameOf(state.type)}; }
    [[nodiscard]] State made(const QString& name) const override
    {
        return {StateKey{keyFor(name)}, name, StateType::Open};
    }
    [[nodiscard]] bool isRemovable(const State& state) const override { return !isInForce(state); }
};

/// One row for each type that a ticket may go to from the chosen one, with what must be said for it.
class MovesPage : public PlaybookPage
{
    Q_DECLARE_TR_FUNCTIONS(MovesPage)

public:
    MovesPage(PlaybookDraft& draft, QWidget* parent)
        : PlaybookPage(draft, parent)
        , m_from(new QListWidget(this))
        , m_words(new QLabel(this))
    {
        m_from->setAccessibleName(tr("From which type of state"));
        for (const StateType type : allValues<StateType>())
            m_from->addItem(nameOf(type));
        m_words->setWordWrap(true);
        auto* moves = new QWidget(this);
        auto* rows = new QVBoxLayout(moves);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(gap::near);
        rows->addWidget(m_words);
        for (const StateType to : allValues<StateType>())
            addRow(*rows, to);
        rows->addStretch(1);
        auto* all = new QHBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        addMasterAndForm(*all, m_from, moves, this);
        connect(m_from, &QListWidget::currentRowChanged, this, &MovesPage::refresh);
        connect(&draft, &PlaybookDraft::changed, this, &MovesPage::refresh);
        m_from->setCurrentRow(0);
    }

    [[nodiscard]] QString title() const override { return tr("Moves"); }
    [[nodiscard]] QString purpose() const override
    {
        return tr("Where a ticket may go from each type of state, and what must be said. Other moves are refused.");
    }
    [[nodiscard]] Icon icon() const override { return Icon::Route; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("transitions")}; }
    void reveal(const QString& path) override
    {
        const int index = indexIn(path, QStringLiteral("transitions"));
        if (index >= 0 && index < std::ssize(draft().value().transitions)) {
            const Transition& move = draft().value().transitions[static_cast<std::size_t>(index)];
            m_from->setCurrentRow(static_cast<int>(move.from));
            m_rows[static_cast<std::size_t>(move.to)].legal->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_from->setFocus(Qt::OtherFocusReason);
    }

private:
    struct Row
    {
        QCheckBox* legal;
        std::map<Required, QCheckBox*> needs;
        QLabel* words;
    };

    [[nodiscard]] StateType from() const { return static_cast<StateType>(std::max(0, m_from->currentRow())); }
    void addRow(QVBoxLayout& rows, StateType to)
    {
        Row row{makeCheck(nameOf(to), this, [this, to](bool on) { setLegal(to, on); }), {}, new QLabel(this)};
        row.words->setWordWrap(true);
        auto* needs = new QHBoxLayout;
        needs->setContentsMargins(gap::section, 0, 0, 0);
        needs->setSpacing(gap::apart);
        for (const Required need : allValues<Required>()) {
            QCheckBox* box = makeCheck(nameOf(need), this, [this, to, need](bool on) { setNeed(to, need, on); });
            //: %1 is a type of state, %2 what must be said: "A reason".
            box->setAccessibleName(tr("To %1 asks for: %2").arg(nameOf(to), nameOf(need)));
            row.needs[need] = box;
            needs->addWidget(box);
        }
        needs->addStretch(1);
        rows.addWidget(row.legal);
        rows.addLayout(needs);
        rows.addWidget(row.words);
        m_rows.push_back(std::move(row));
    }
    void setLegal(StateType to, bool on)
    {
        draft().edit([&](Playbook& playbook) {
            const auto same = [&](const Transition& move) { return move.from == from() && move.to == to; };
            std::erase_if(playbook.transitions, same);
            if (on)
                playbook.transitions.push_back({from(), to, {}});
            std::ranges::stable_sort(playbook.transitions, {}, &Transition::from);
        });
    }
    void setNeed(StateType to, Required need, bool on)
    {
        draft().edit([&](Playbook& playbook) {
            for (Transition& move : playbook.transitions) {
                if (move.from != from() || move.to != to)
                    continue;
                std::erase(move.needs, need);
                if (on)
                    move.needs.push_back(need);
                std::ranges::sort(move.needs);
            }
        });
    }
    void refresh()
    {
        std::vector<const LintFinding*> general;
        for (const LintFinding& finding : draft().findings()) {
            if (finding.path == QStringLiteral("transitions"))
                general.push_back(&finding);
        }
        showWords(*m_words, general);
        m_words->setVisible(!general.empty());
        const auto& moves = draft().value().transitions;
        for (const StateType to : allValues<StateType>()) {
            const auto same = [&](const Transition& one) { return one.from == from() && one.to == to; };
            const auto found = std::ranges::find_if(moves, same);
            showRow(m_rows[static_cast<std::size_t>(to)], to, found == moves.end() ? nullptr : &*found);
        }
    }
    void showRow(const Row& row, StateType to, const Transition* move)
    {
        row.legal->setVisible(to != from() || move);
        row.legal->setEnabled(draft().mayEdit());
        showCheck(*row.legal, move != nullptr);
        for (const auto& [need, box] : row.needs) {
            box->setVisible(move != nullptr);
            box->setEnabled(draft().mayEdit());
            showCheck(*box, move && std::ranges::find(move->needs, need) != move->needs.end());
        }
        std::vector<const LintFinding*> said;
        if (move) {
            const auto index = move - draft().value().transitions.data();
            const QString path = QStringLiteral("transitions[%1]").arg(index);
            for (const LintFinding& finding : draft().findings()) {
                if (isAt(finding.path, path))
                    said.push_back(&finding);
            }
        }
        showWords(*row.words, said);
    }

    QListWidget* m_from;
    QLabel* m_words;
    std::vector<Row> m_rows;
};

} // namespace

PlaybookPage* makeStatesPage(PlaybookDraft& draft, QWidget* parent)
{
    return new StatesPage(draft, parent);
}

PlaybookPage* makeMovesPage(PlaybookDraft& draft, QWidget* parent)
{
    return new MovesPage(draft, parent);
}

} // namespace tierdesk
