// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/differencelist.h"

#include "ui/text/difftext.h"

#include <QHeaderView>

namespace tierdesk {

DifferenceList::DifferenceList(QWidget* parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Differences"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setHeaderLabels({tr("What"), tr("Where"), tr("Before"), tr("Now")});
    const int letter = fontMetrics().averageCharWidth();
    setColumnWidth(0, letter * 12);
    setColumnWidth(1, letter * 38);
    setColumnWidth(2, letter * 20);
    setMinimumHeight(fontMetrics().height() * 8);
}

void DifferenceList::show(const Playbook& before, const Playbook& after, const Names& names)
{
    clear();
    for (const Difference& one : differences(before, after)) {
        const Playbook& known = one.kind == DifferenceKind::Removed ? before : after;
        const QStringList words{nameOf(one.kind), placeText(one, known), beforeText(one, names), afterText(one, names)};
        auto* item = new QTreeWidgetItem(this, words);
        for (int column = 1; column < words.size(); ++column)
            item->setToolTip(column, words[column]);
    }
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

} // namespace tierdesk
