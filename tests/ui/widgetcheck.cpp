// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetcheck.h"

#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextEdit>

namespace tierdesk::test {
namespace {

bool isInner(const QWidget& widget)
{
    // Parts that Qt puts into its own controls are named by the control around them.
    return widget.objectName().startsWith(QStringLiteral("qt_")) || widget.inherits("QComboBoxListView") ||
           qobject_cast<QComboBox*>(widget.parentWidget()) || qobject_cast<QAbstractSpinBox*>(widget.parentWidget()) ||
           qobject_cast<QLineEdit*>(widget.parentWidget());
}

bool needsName(const QWidget& widget)
{
    if (isInner(widget) || qobject_cast<const QHeaderView*>(&widget))
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QTextEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QProgressBar*>(&widget);
}

QString nameOf(const QWidget& widget)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return face ? face->text(QAccessible::Name) : QString();
}

bool labelClips(const QLabel& label)
{
    if (qobject_cast<const ElidedLabel*>(&label) || label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height();
    const QSize wanted = label.sizeHint();
    return wanted.width() > label.width() || wanted.height() > label.height();
}

bool comboClips(const QComboBox& combo)
{
    if (combo.isEditable())
        return false;
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.frame = combo.hasFrame();
    const int room =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width();
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) > room;
}

bool lineClips(const QLineEdit& line)
{
    const int room = line.contentsRect().width() - line.textMargins().left() - line.textMargins().right();
    return line.text().isEmpty() && line.fontMetrics().horizontalAdvance(line.placeholderText()) > room;
}

/// Whether the widget reaches out of what surrounds it, where nobody can scroll to it.
bool isCutOff(const QWidget& widget)
{
    const QWidget* around = widget.parentWidget();
    if (!around || widget.isWindow() || qobject_cast<const QAbstractScrollArea*>(around->parentWidget()))
        return false;
    // Splitters overlap their edge by a pixel where reading goes from right to left.
    return !around->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry());
}

QString clipping(const QWidget& widget)
{
    if (isInner(widget))
        return {};
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && labelClips(*label))
        return QStringLiteral("text is clipped: ") + label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        const bool tight =
            button->sizeHint().width() > button->width() || button->sizeHint().height() > button->height();
        if (tight)
            return QStringLiteral("text is clipped: ") + button->text();
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget); combo && comboClips(*combo))
        return QStringLiteral("text is clipped: ") + combo->currentText();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget); line && lineClips(*line))
        return QStringLiteral("placeholder is clipped: ") + line->placeholderText();
    const bool speaks = qobject_cast<const QLabel*>(&widget) || needsName(widget);
    if (speaks && isCutOff(widget))
        return QStringLiteral("is cut off by what is around it");
    return {};
}

QString pathOf(const QWidget& widget)
{
    QStringList parts;
    for (const QWidget* w = &widget; w && parts.size() < 3; w = w->parentWidget()) {
        QString part = QString::fromLatin1(w->metaObject()->className());
        if (!w->objectName().isEmpty())
            part += u'#' + w->objectName();
        parts.prepend(part);
    }
    return parts.join(QStringLiteral(" > "));
}

void look(const QWidget& widget, std::vector<Finding>& findings)
{
    if (needsName(widget) && nameOf(widget).isEmpty())
        findings.push_back({pathOf(widget), QStringLiteral("has no accessible name")});
    if (const QString clipped = clipping(widget); !clipped.isEmpty())
        findings.push_back({pathOf(widget), clipped});
}

} // namespace

std::vector<Finding> checkWidgets(const QWidget& root)
{
    std::vector<Finding> findings;
    look(root, findings);
    const QList<QWidget*> all = root.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (widget->isVisibleTo(&root))
            look(*widget, findings);
    }
    return findings;
}

QString describe(const std::vector<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines.append(finding.where + QStringLiteral(": ") + finding.what);
    return lines.join(u'\n');
}

} // namespace tierdesk::test
