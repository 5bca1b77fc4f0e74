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

    [[nodiscard]] ComposerEdit& edit() const { return *m_edit; }
    [[nodiscard]] QPushButton& sendButton() const { return *m_send; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }

Q_SIGNALS:
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
        /// The last message there was when the writing began, or when it was last pointed out.
        MessageId seen;
    };

    void buildHead();
    void buildFoot();
    void takeDrafts(const TicketDossier& dossier);
    void typed();
    void keep(const Place& place, const QString& text);
    void showPlace();
    void showMode();
    void sent(const Place& place, const QString& body, const QString& trouble);
    /// Tells once when somebody wrote in the meantime; then nothing goes out yet.
    bool pointOutNews(Typed& typed);
    [[nodiscard]] Command command(const QString& body) const;
    [[nodiscard]] Place place() const;
    [[nodiscard]] MessageId newest() const;

    TicketActions& m_actions;
    DossierPtr m_dossier;
    ComposeMode m_mode = ComposeMode::Reply;
    std::map<Place, Typed> m_typed;
    bool m_showing = false;

    SegmentedControl* m_modes;
    ElidedLabel* m_for;
    QComboBox* m_channel;
    MessageBar* m_messages;
    ComposerEdit* m_edit;
    QToolButton* m_attach;
    ElidedLabel* m_hint;
    QPushButton* m_send;
};

} // namespace tierdesk
