// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/sidepanel.h"

#include "ui/shell/metrics.h"
#include "ui/ticket/articlesection.h"
#include "ui/ticket/clocksection.h"
#include "ui/ticket/filessection.h"
#include "ui/ticket/guidesection.h"
#include "ui/ticket/peoplesection.h"
#include "ui/ticket/propertiessection.h"
#include "ui/ticket/relatedsection.h"
#include "ui/ticket/ticketactions.h"
#include "ui/ticket/worksection.h"
#include "ui/widgets/collapsiblesection.h"

#include <QVBoxLayout>

namespace tierdesk {

SidePanel::SidePanel(TicketActions& actions, QWidget* parent)
    : QScrollArea(parent)
    , m_clocks(new ClockSection(actions.client()))
    , m_properties(new PropertiesSection(actions))
    , m_people(new PeopleSection(actions))
    , m_work(new WorkSection(actions))
    , m_files(new FilesSection(actions))
    , m_guides(new GuideSection(actions))
    , m_articles(new ArticleSection(actions))
    , m_related(new RelatedSection(actions))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details of the ticket"));
    auto* all = new QWidget(this);
    m_sections = new QVBoxLayout(all);
    m_sections->setContentsMargins(gap::near, gap::near, gap::near, gap::apart);
    m_sections->setSpacing(gap::near);
    auto* guides = addSection(tr("Guides"), m_guides);
    connect(m_guides, &GuideSection::summaryChanged, guides, &CollapsibleSection::setSummary);
    auto* articles = addSection(tr("Knowledge"), m_articles);
    connect(m_articles, &ArticleSection::summaryChanged, articles, &CollapsibleSection::setSummary);
    //: The clocks that measure how soon something must happen
    m_clocksFrame = addSection(tr("Clocks"), m_clocks);
    addSection(tr("Properties"), m_properties);
    addSection(tr("People"), m_people);
    m_workFrame = addSection(tr("Tasks and work"), m_work);
    m_filesFrame = addSection(tr("Files"), m_files);
    m_relatedFrame = addSection(tr("Links and likely relatives"), m_related);
    m_sections->addStretch(1);
    setWidget(all);
    connect(m_clocks, &ClockSection::summaryChanged, m_clocksFrame, &CollapsibleSection::setSummary);
    connect(m_work, &WorkSection::summaryChanged, m_workFrame, &CollapsibleSection::setSummary);
    connect(m_files, &FilesSection::summaryChanged, m_filesFrame, &CollapsibleSection::setSummary);
    connect(m_related, &RelatedSection::summaryChanged, m_relatedFrame, &CollapsibleSection::setSummary);
}

CollapsibleSection* SidePanel::addSection(const QString& title, QWidget* content)
{
    auto* section = new CollapsibleSection(title, this);
    section->setContent(content);
    section->setOpen(true);
    m_sections->addWidget(section);
    return section;
}

void SidePanel::setDossier(const DossierPtr& dossier)
{
    m_clocks->setDossier(*dossier);
    m_properties->setDossier(*dossier);
    m_people->setDossier(*dossier);
    m_work->setDossier(*dossier);
    m_files->setDossier(*dossier);
    m_guides->setDossier(dossier);
    m_articles->setDossier(dossier);
    m_related->setDossier(dossier);
}

void SidePanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    widget()->setFixedWidth(viewport()->width());
}

} // namespace tierdesk
