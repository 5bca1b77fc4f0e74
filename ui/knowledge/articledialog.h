// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes an article: its parts on one side, how it will look on the other. Takes an article and yields one; it never
// saves. What is typed survives a crash and comes back.
#pragma once

#include "ui/client/deskclient.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDateEdit;
class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace tierdesk {

class KeysEdit;
class MessageBar;
class RichTextView;
class TagEdit;

class ArticleDialog : public QDialog
{
    Q_OBJECT

public:
    /// A null id: a new one. The client outlives it.
    ArticleDialog(DeskClient& client, Article article, QWidget* parent);

    /// As the fields stand; nothing while it has no title.
    [[nodiscard]] std::optional<Article> value() const;
    void showTrouble(const QString& text);
    void setSending(bool sending);
    [[nodiscard]] RichTextView& preview() const { return *m_preview; }

Q_SIGNALS:
    void proposed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeWriting();
    QWidget* makeDetails();
    void addPart(QFormLayout& form, const QString& label, QPlainTextEdit*& edit, int lines, const QString& hint);
    void fill(const Article& article);
    void listClients();
    void typed();
    void showPreview();
    void refresh();
    void showReaders();
    void insertTemplate();
    void keepDraft();
    void bringDraftBack();
    [[nodiscard]] Article fields() const;
    [[nodiscard]] bool isChanged() const;

    DeskClient& m_client;
    const Article m_article;
    /// As the fields stood when nobody had touched them.
    Article m_untouched;
    QTimer m_pause;
    QTimer m_keep;
    bool m_draftsRead = false;
    QTabWidget* m_tabs;
    MessageBar* m_bar;
    QLineEdit* m_title;
    QComboBox* m_kind;
    QComboBox* m_state;
    QPlainTextEdit* m_symptom = nullptr;
    QPlainTextEdit* m_environment = nullptr;
    QPlainTextEdit* m_cause = nullptr;
    QPlainTextEdit* m_resolution = nullptr;
    RichTextView* m_preview;
    QComboBox* m_readers;
    QComboBox* m_tier;
    KeysEdit* m_clients;
    TagEdit* m_tags;
    KeysEdit* m_services;
    KeysEdit* m_categories;
    QComboBox* m_language;
    QCheckBox* m_hasReview;
    QDateEdit* m_review;
    QPushButton* m_template;
    QPushButton* m_save;
};

} // namespace tierdesk
