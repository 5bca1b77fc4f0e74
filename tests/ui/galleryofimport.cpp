// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The import assistant, page by page.
#include "app/import/importassistant.h"
#include "tests/ui/gallery.h"
#include "tests/ui/ticketwindow.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace tierdesk::test {

namespace {

/// What a spreadsheet of an old help desk might hold; one row has no subject.
constexpr const char* sheet = "Number;Subject;Opened;State;Priority;Team;Requester\n"
                              "4711;Printer prints stripes;2026-02-27 09:12;Open;2;Workplace;Mia Novak\n"
                              "4712;No sound in room B2;2026-02-27 10:40;Closed;3;Service desk;Noah Silva\n"
                              "4713;;2026-02-28 08:05;Open;3;Service desk;Olga Petit\n"
                              "4714;VPN asks twice for the code;2026-03-01 16:30;Open;2;Network;Mia Novak\n";

/// The assistant, with the desk that it imports into behind it.
class Importing final : public QWidget
{
public:
    Importing()
        : m_assistant(new ImportAssistant(m_window.client(), this))
    {
        QFile file(m_folder.filePath(QStringLiteral("old-desk.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(sheet) < 0)
            throw std::runtime_error("the sheet cannot be written");
        file.close();
        m_assistant->setWindowFlags(Qt::Widget);
        m_assistant->chooseFile(file.fileName());
        // Where the temporary folder lies is nobody's business.
        m_assistant->findChild<QLineEdit*>()->setText(QStringLiteral("old-desk.csv"));
        auto* whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(m_assistant);
    }

    /// Presses the button that leads on, as soon as it can be pressed.
    void goOn()
    {
        QPushButton* next = nullptr;
        for (QPushButton* button : m_assistant->findChildren<QPushButton*>()) {
            if (button->isDefault())
                next = button;
        }
        if (!next || !soon([next] { return next->isEnabled(); }))
            throw std::runtime_error("the assistant does not go on");
        next->click();
        (void)soon([next] { return next->isEnabled(); });
    }

private:
    TicketWindow m_window;
    QTemporaryDir m_folder;
    ImportAssistant* m_assistant;
};

} // namespace

void addImportPictures(Gallery& gallery)
{
    const char* const names[]{"import-file", "import-columns", "import-check"};
    int pages = 0;
    for (const char* name : names) {
        gallery.addPicture(
            QLatin1String(name), [] { return std::make_unique<Importing>(); }, {820, 620},
            [pages](QWidget& shown) {
                for (int page = 0; page < pages; ++page)
                    static_cast<Importing&>(shown).goOn();
            });
        ++pages;
    }
}

} // namespace tierdesk::test
