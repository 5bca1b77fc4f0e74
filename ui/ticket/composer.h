// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a reply, an internal note or a phone call is written. Colour, icon, word and button say which; what is typed is
// kept in the store as it is typed and stays until it has been taken.
#pragma once

#include "ui/ticket/composemode.h"
#include "ui/ticket/ticketsource.h"

#include <QPlainTextEdit>

class QComboBox;
class QMimeData;
class QPushButton;
class QToolButton;

namespace tierdesk {

class ElidedLabel;
class MessageBar;
class NewsBar;
class SegmentedControl;
class TicketActions;

/// The text field: Ctrl+Enter sends, pasted pictures and files are handed on.
class ComposerEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ComposerEdit(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sendWanted();
    void left();
    void filesPasted(const QMimeData* source);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int heightOf(int lines) const;
};

class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(TicketActions& actions, QWidget* parent = nullptr);

    /// Another ticket, or the same one again after a change: what is being typed stays.
    void setDossier(const DossierPtr& dossier);
    [[nodiscard]] ComposeMode mode() const { return m_mode; }
    void setMode(ComposeMode mode);
    /// Chooses the mode and takes the keyboard.
    void begin(ComposeMode mode);
    /// Adds the text as a quotation.
    void quote(const QString& text);
    void send();
    [[nodiscard]] bool hasText() const;
    /// The last message that was on screen: a reply begun from now on was written in sight of it.
    void setRead(MessageId message) { m_read = message; }

    [[nodiscard]] ComposerEdit& edit() const { return *m_edit; }
    [[nodiscard]] QPushButton& sendButton() const { return *m_send; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] NewsBar& news() const { return *m_news; }

Q_SIGNALS:
    /// What is typed here became another text, by typing or sending.
    void written();
    /// A message that came meanwhile shall be brought into sight; it may be newer than what is on show.
    void newsWanted(tierdesk::MessageId message);
    void attachWanted();
    void filesPasted(const QMimeData* source);
    /// Escape: the keyboard goes back to the timeline.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Place
    {
        TicketId ticket;
        ComposeMode mode = ComposeMode::Reply;
        auto operator<=>(const Place&) const = default;
    };
    struct Typed
    {
        QString text;
        Instant at;
        bool sending = false;
        /// The last message that was on screen when the writing began, or that was confirmed since.
        MessageId seen{};
        /// A newer one that keeps the reply from going out until the person has chosen.
        MessageId held{};
        QString heldBy{};
        /// As it was read from the store: not touched here.
        bool untouched = false;
    };

    void buildHead();
    void buildFoot();
    void takeDrafts(const TicketDossier& dossier);
    void typed();
    void keep(const Place& place, const QString& text);
    void showPlace();
    void showMode();
    void dispatch(Typed& typed);
    void sent(const Place& place, const QString& body, const std::optional<DeskError>& error);
    /// Holds the reply until the person has seen that message and chosen.
    void hold(const Place& place, MessageId message, const QString& author);
    /// The message that keeps the reply from going out has been seen.
    void confirm();
    void showHeld();
    /// What came from others since the writing began; null when nothing did.
    [[nodiscard]] const Message* newsFor(const Typed& typed) const;
    [[nodiscard]] Command command(const QString& body, const Typed& typed) const;
    [[nodiscard]] Place place() const;
    [[nodiscard]] MessageId newest() const;

    TicketActions& m_actions;
    DossierPtr m_dossier;
    ComposeMode m_mode = ComposeMode::Reply;
    MessageId m_read;
    std::map<Place, Typed> m_typed;
    bool m_showing = false;

    SegmentedControl* m_modes;
    ElidedLabel* m_for;
    QComboBox* m_channel;
    MessageBar* m_messages;
    NewsBar* m_news;
    ComposerEdit* m_edit;
    QToolButton* m_attach;
    ElidedLabel* m_hint;
    QPushButton* m_send;
};

} // namespace tierdesk
