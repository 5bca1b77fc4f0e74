// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A field of words: what is typed becomes a chip with Enter or a comma.
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace tierdesk {

class Chip;
class FlowLayout;

class TagEdit : public QWidget
{
    Q_OBJECT
public:
    explicit TagEdit(QWidget* parent = nullptr);

    /// In the order they were added, each once whatever its case.
    [[nodiscard]] QStringList tags() const;
    void setTags(const QStringList& tags);
    /// What completion offers while typing.
    void setKnownTags(const QStringList& tags);
    void setPlaceholderText(const QString& text);

Q_SIGNALS:
    /// The person added or removed a tag.
    void tagsEdited(const QStringList& tags);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    bool addTag(const QString& text);
    void takeTyped();
    void removeChip(Chip* chip);
    void focusChip(int index);
    bool handleEditKey(int key);
    bool handleChipKey(Chip* chip, int key);

    FlowLayout* m_flow;
    QLineEdit* m_edit;
    QStringListModel* m_known;
    std::vector<Chip*> m_chips;
};

} // namespace tierdesk
