// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of a list of the playbook, and the ways to add, move and remove one.
#pragma once

#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;

namespace tierdesk {

struct EntryLine
{
    QString text;
    /// Quiet, beneath the text; may be empty.
    QString detail;
    /// How deep it lies in a tree.
    int depth = 0;
    bool hasError = false;
    bool hasWarning = false;

    bool operator==(const EntryLine&) const = default;
};

class EntryList : public QWidget
{
    Q_OBJECT

public:
    /// Ordered: entries are tried one after the other, so they are numbered and can be moved. Named: a new entry needs
    /// a name first.
    enum class Order { AsTheyCome, Tried };
    enum class New { Named, AtOnce, Never };

    /// `noun` is what an entry is called: "Queue".
    EntryList(const QString& noun, Order order, New isNew, QWidget* parent = nullptr);

    void setLines(const std::vector<EntryLine>& lines);
    [[nodiscard]] int current() const;
    void setCurrent(int index);
    void setEditable(bool editable);
    /// Whether the current entry can be taken away.
    void setRemovable(bool removable);
    [[nodiscard]] QListWidget& list() const { return *m_list; }

Q_SIGNALS:
    void currentChanged(int index);
    void addWanted(const QString& name);
    void removeWanted();
    void moveWanted(int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add();
    void refreshButtons();
    [[nodiscard]] QToolButton* makeButton(class QHBoxLayout& row, const QString& words, int icon);

    Order m_order;
    New m_new;
    std::vector<EntryLine> m_lines;
    QListWidget* m_list;
    QLineEdit* m_name = nullptr;
    QPushButton* m_add = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QToolButton* m_remove = nullptr;
    bool m_editable = true;
    bool m_removable = true;
};

} // namespace tierdesk
