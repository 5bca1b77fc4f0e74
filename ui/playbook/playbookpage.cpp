// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/playbookpage.h"

#include "ui/shell/metrics.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>

namespace tierdesk {

std::vector<std::pair<QString, QWidget*>> PlaybookPage::labels() const
{
    std::vector<std::pair<QString, QWidget*>> found;
    for (QLabel* label : findChildren<QLabel*>()) {
        if (label->buddy() && !label->text().isEmpty())
            found.emplace_back(label->text().remove(u'&'), label->buddy());
    }
    for (QAbstractButton* button : findChildren<QAbstractButton*>()) {
        if (button->isCheckable() && !button->text().isEmpty())
            found.emplace_back(button->text().remove(u'&'), button);
    }
    return found;
}

int indexIn(const QString& path, const QString& section)
{
    if (!path.startsWith(section + u'['))
        return -1;
    const qsizetype begin = section.size() + 1;
    return path.mid(begin, path.indexOf(u']', begin) - begin).toInt();
}

void addMasterAndForm(QHBoxLayout& row, QWidget* master, QWidget* form, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget(scroll);
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(gap::inside, 0, gap::near, gap::near);
    rows->addWidget(form);
    scroll->setWidget(inner);
    master->setFixedWidth(parent->fontMetrics().averageCharWidth() * 30);
    row.setSpacing(gap::apart);
    row.addWidget(master);
    row.addWidget(scroll, 1);
}

} // namespace tierdesk
