// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A line in which a few letters find one thing out of many: a person, a ticket, a category. Up, Down and Enter choose.
#pragma once

#include <QLineEdit>
#include <QVariant>
#include <functional>
#include <optional>
#include <vector>

class QListView;
class QStandardItemModel;

namespace tierdesk {

struct PickItem
{
    /// What stands in the field once it is chosen.
    QString text;
    /// Quiet, after it.
    QString detail;
    QVariant value;
    /// How deep it lies in a tree; indents it in the list.
    int depth = 0;

    bool operator==(const PickItem&) const = default;
};

class PickField : public QLineEdit
{
    Q_OBJECT

public:
    using Offer = std::function<void(std::vector<PickItem>)>;
    /// Finds what fits the typed text and hands it to `offer`, at once or later; late answers are dropped.
    using Ask = std::function<void(const QString& typed, Offer offer)>;

    explicit PickField(Ask ask, QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<PickItem>& picked() const { return m_picked; }
    /// Shows the item as chosen, or empties the field.
    void setPicked(std::optional<PickItem> item);
    /// The text that is neither chosen nor empty: what somebody typed and nothing was found for yet.
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool isOffering() const;

Q_SIGNALS:
    /// Another item was chosen, or none any more.
    void pickedChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void ask();
    void offer(std::vector<PickItem> items);
    void place();
    void close();
    void take(int row);
    bool handleKey(int key);

    Ask m_ask;
    std::optional<PickItem> m_picked;
    std::vector<PickItem> m_items;
    quint64 m_turn = 0;
    /// An answer is on its way; what shall happen with it.
    bool m_waiting = false;
    bool m_takeFirst = false;
    QListView* m_list;
    QStandardItemModel* m_model;
};

} // namespace tierdesk
