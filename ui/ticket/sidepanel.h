// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the timeline: everything a ticket says about itself, its people, tasks, work, files and neighbours.
#pragma once

#include "ui/ticket/ticketsource.h"

#include <QScrollArea>

class QVBoxLayout;

namespace tierdesk {

class ArticleSection;
class GuideSection;
class ClockSection;
class CollapsibleSection;
class FilesSection;
class PeopleSection;
class PropertiesSection;
class RelatedSection;
class TicketActions;
class WorkSection;

class SidePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit SidePanel(TicketActions& actions, QWidget* parent = nullptr);

    void setDossier(const DossierPtr& dossier);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    CollapsibleSection* addSection(const QString& title, QWidget* content);

    QVBoxLayout* m_sections;
    ClockSection* m_clocks;
    PropertiesSection* m_properties;
    PeopleSection* m_people;
    WorkSection* m_work;
    FilesSection* m_files;
    GuideSection* m_guides;
    ArticleSection* m_articles;
    RelatedSection* m_related;
    CollapsibleSection* m_clocksFrame;
    CollapsibleSection* m_workFrame;
    CollapsibleSection* m_filesFrame;
    CollapsibleSection* m_relatedFrame;
};

} // namespace tierdesk
