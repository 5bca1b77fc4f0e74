// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with articles from wherever they are shown: write, change, rate, look through their versions.
#pragma once

#include "ui/client/deskclient.h"
#include "ui/knowledge/articledossier.h"

namespace tierdesk {

class ArticleDialog;
class Toast;

class ArticleActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`; what was done is told in `toast`. All outlive this.
    ArticleActions(DeskClient& client, Toast& toast, QWidget& window);

    [[nodiscard]] DeskClient& client() const { return m_client; }
    /// Why I may not write articles, in words; empty when I may.
    [[nodiscard]] QString whyNotWrite() const;

    /// Opens the editor on a new article; what was begun and not kept comes back. `kept` runs with its number once it
    /// is in the store.
    void write(Article begun, std::function<void(ArticleId)> kept = {});
    void edit(ArticleId article);
    void archive(const Article& article);
    /// Asks for words where the rating needs some.
    void rate(const Article& article, Rating rating);
    void showHistory(ArticleId article);
    void copyName(const Article& article);

Q_SIGNALS:
    /// Was kept here just now.
    void kept(tierdesk::ArticleId article);

private:
    void open(Article article, std::function<void(ArticleId)> kept);
    void record(ArticleDialog* dialog, std::function<void(ArticleId)> kept);
    void remark(ArticleRemarked remark);
    void replace(const Article& article, const QString& told);
    void say(const QString& text);
    void complain(const DeskError& error);

    DeskClient& m_client;
    Toast& m_toast;
    QWidget& m_window;
};

} // namespace tierdesk
