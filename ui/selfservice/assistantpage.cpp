// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/assistantpage.h"

#include "ui/selfservice/column.h"
#include "ui/selfservice/conversationpanel.h"
#include "ui/shell/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk {

AssistantPage::AssistantPage(DeskClient& client, QWidget* parent)
    : QWidget(parent)
    , m_panel(new ConversationPanel(client, this))
    , m_back(new QPushButton(makeIcon(Icon::ChevronLeft), tr("&Back"), this))
{
    m_back->setFlat(true);
    QVBoxLayout* rows = makeColumn(this);
    rows->addWidget(m_back, 0, Qt::AlignLeading);
    rows->addWidget(m_panel, 1);
    connect(m_back, &QPushButton::clicked, this, &AssistantPage::backWanted);
    setFocusProxy(m_panel);
}

void AssistantPage::begin(const QString& question)
{
    // What was asked already is not asked again by coming back.
    if (!m_begun || (!question.isEmpty() && question != m_asked)) {
        m_begun = true;
        m_asked = question;
        m_panel->begin(question);
    }
    setFocus();
}

} // namespace tierdesk
