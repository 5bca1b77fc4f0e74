// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The import assistant on a store and a file, pressed through to its end, for a test that kills it on the way: says
// "importing" when the import itself begins and "imported" when it is done.
#include "app/import/importassistant.h"
#include "core/storage/openstore.h"
#include "ui/client/deskclient.h"

#include <QApplication>
#include <QDateTime>
#include <QPushButton>
#include <cstdio>

namespace tierdesk::test {

namespace {

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

/// Presses the button that leads on, whenever it can be pressed.
class Presser : public QObject
{
public:
    explicit Presser(ImportAssistant& assistant)
        : m_assistant(assistant)
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
        m_timer.start(std::chrono::milliseconds{5});
    }

private:
    void look()
    {
        constexpr int import = 3;
        const auto buttons = m_assistant.findChildren<QPushButton*>();
        const auto next = std::ranges::find_if(buttons, &QPushButton::isDefault);
        if (next == buttons.end() || !(*next)->isEnabled())
            return;
        if (m_pressed == import) {
            say("imported");
            QCoreApplication::quit();
            return;
        }
        if (++m_pressed == import)
            say("importing");
        (*next)->click();
    }

    ImportAssistant& m_assistant;
    QTimer m_timer;
    int m_pressed = 0;
};

} // namespace

} // namespace tierdesk::test

int main(int argc, char** argv)
{
    using namespace tierdesk;
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    Person me;
    PlaybookPtr playbook;
    {
        const auto store = openStore(words.value(1));
        const auto person = store ? (*store)->personByLogin(words.value(2)) : Stored<std::optional<Person>>{};
        const auto rules = store ? (*store)->playbook() : Stored<PlaybookPtr>{};
        if (!person || !*person || !rules || !*rules) {
            std::fputs("the store cannot be read\n", stderr);
            return 1;
        }
        me = **person;
        playbook = *rules;
    }
    DeskClient client([location = words.value(1)] { return openStore(location); }, me, playbook,
                      [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; });
    ImportAssistant assistant(client);
    assistant.show();
    assistant.chooseFile(words.value(3));
    test::Presser presser(assistant);
    return QApplication::exec();
}
