// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The window on the playbook over a real store, to be driven by keys and clicks.
#pragma once

#include "tests/support/catch.h"
#include "tests/ui/realdesk.h"
#include "ui/playbook/entrylist.h"
#include "ui/playbook/playbookdialog.h"
#include "ui/playbook/publishdialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace tierdesk::test {

/// A window on the playbook, opened again as often as somebody likes.
struct Office
{
    explicit Office(PersonId who = PersonId{1})
    {
        me = desk.store().person(who).value().value();
        open();
    }
    void open()
    {
        dialog.reset();
        client.emplace(desk.open(), me, desk.playbook(), RealDesk::now());
        dialog = std::make_unique<PlaybookDialog>(*client);
        dialog->show();
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
        REQUIRE(QTest::qWaitFor([this] { return draft().isLoaded() && !draft().staff().empty(); }));
    }
    /// The window goes and everything that it wrote is durable.
    void close()
    {
        dialog.reset();
        client->finishWriting();
        client.reset();
    }
    PlaybookDraft& draft() { return dialog->draft(); }
    /// The editor of that name which somebody sees.
    template <class T>
    T& field(const QString& name)
    {
        for (T* one : dialog->findChildren<T*>()) {
            if (one->accessibleName() == name && one->isVisible())
                return *one;
        }
        FAIL("no field is called " << name.toStdString());
        std::abort();
    }
    QPushButton& button(const QString& text)
    {
        for (QPushButton* one : dialog->findChildren<QPushButton*>()) {
            if (QString(one->text()).remove(u'&') == text && one->isVisible())
                return *one;
        }
        FAIL("no button says " << text.toStdString());
        std::abort();
    }
    EntryList& entries()
    {
        for (EntryList* one : dialog->findChildren<EntryList*>()) {
            if (one->isVisible())
                return *one;
        }
        FAIL("no list is shown");
        std::abort();
    }
    bool says(const QString& words)
    {
        for (const QLabel* one : dialog->findChildren<QLabel*>()) {
            if (one->isVisible() && one->text().contains(words))
                return true;
        }
        return false;
    }
    void retype(QLineEdit& edit, const QString& text)
    {
        edit.setFocus();
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClicks(&edit, text);
    }

    RealDesk desk;
    Person me;
    std::optional<DeskClient> client;
    std::unique_ptr<PlaybookDialog> dialog;
};

inline QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// Answers the question of the publishing dialog once it stands there.
inline void answerWith(const QString& note)
{
    auto* watch = new QTimer(qApp);
    QObject::connect(watch, &QTimer::timeout, watch, [watch, note] {
        auto* question = qobject_cast<PublishDialog*>(QApplication::activeModalWidget());
        if (!question)
            return;
        watch->deleteLater();
        watch->stop();
        QTest::keyClicks(question->findChild<QPlainTextEdit*>(), note);
        question->accept();
    });
    watch->start(10);
}

} // namespace tierdesk::test
