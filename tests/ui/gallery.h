// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every window, dialog and widget, so that people look at what they ship.
#pragma once

#include <QSize>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace tierdesk {
class Theme;
}

namespace tierdesk::test {

class Gallery
{
public:
    using Make = std::function<std::unique_ptr<QWidget>()>;
    /// Runs after the widget is shown: to open what opens, choose what is chosen.
    using Prepare = std::function<void(QWidget&)>;

    struct Picture
    {
        QString name;
        Make make;
        QSize size;
        Prepare prepare;
    };

    /// `size` holds at the usual text size and grows with the text. The name becomes the file's.
    void addPicture(QString name, Make make, QSize size, Prepare prepare = {})
    {
        m_pictures.push_back({std::move(name), std::move(make), size, std::move(prepare)});
    }
    [[nodiscard]] const std::vector<Picture>& pictures() const { return m_pictures; }

private:
    std::vector<Picture> m_pictures;
};

// Every feature has one such function in a file of its own; gallery.cpp calls them all.
void addControlPictures(Gallery& gallery);
void addLookPictures(Gallery& gallery);
void addTicketPictures(Gallery& gallery);
void addQueuePictures(Gallery& gallery, Theme& theme);
void addImportPictures(Gallery& gallery);
void addPlaybookPictures(Gallery& gallery);
void addRulePictures(Gallery& gallery);
void addRedactionPictures(Gallery& gallery);
void addReportPictures(Gallery& gallery);
void addKnowledgePictures(Gallery& gallery);
void addSelfServicePictures(Gallery& gallery);
void addConversationPictures(Gallery& gallery);

} // namespace tierdesk::test
