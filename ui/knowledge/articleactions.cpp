// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articleactions.h"

#include "core/knowledge/articlename.h"
#include "core/people/rights.h"
#include "ui/knowledge/articledialog.h"
#include "ui/knowledge/articlehistory.h"
#include "ui/knowledge/remarkdialog.h"
#include "ui/text/errortext.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tierdesk {

ArticleActions::ArticleActions(DeskClient& client, Toast& toast, QWidget& window)
    : m_client(client)
    , m_toast(toast)
    , m_window(window)
{}

QString ArticleActions::whyNotWrite() const
{
    return holdsAnywhere(m_client.me(), Right::EditArticles, m_client.playbook()->grants())
               ? QString()
               : tr("You may not write articles.");
}

void ArticleActions::write(Article begun, std::function<void(ArticleId)> kept)
{
    open(std::move(begun), std::move(kept));
}

void ArticleActions::edit(ArticleId article)
{
    m_client.read(
        this, [article](Store& store) { return store.article(article); },
        [this](const Stored<std::optional<Article>>& found) {
            if (!found)
                complain(DeskError{found.error()});
            else if (*found)
                open(**found, {});
        });
}

void ArticleActions::open(Article article, std::function<void(ArticleId)> kept)
{
    if (const QString why = whyNotWrite(); !why.isEmpty()) {
        m_toast.say(MessageTone::Warning, why);
        return;
    }
    auto* dialog = new ArticleDialog(m_client, std::move(article), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ArticleDialog::proposed, this, [this, dialog, kept = std::move(kept)] { record(dialog, kept); });
    dialog->show();
}

void ArticleActions::record(ArticleDialog* dialog, std::function<void(ArticleId)> kept)
{
    const std::optional<Article> article = dialog->value();
    if (!article)
        return;
    dialog->setSending(true);
    m_client.write(
        this,
        [article = *article, me = m_client.me().id](Desk& desk, Store&) { return desk.recordArticle(article, me); },
        [this, dialog = QPointer(dialog), kept = std::move(kept)](const Done<Article>& done) {
            if (dialog)
                dialog->setSending(false);
            if (!done) {
                if (dialog)
                    dialog->showTrouble(errorText(done.error(), Names(*m_client.playbook())));
                else
                    complain(done.error());
                return;
            }
            if (dialog)
                dialog->accept();
            //: %1 is the number of an article, %2 its title.
            say(tr("%1 “%2” is kept.").arg(nameOf(done->id), done->title));
            Q_EMIT this->kept(done->id);
            if (kept)
                kept(done->id);
        });
}

void ArticleActions::replace(const Article& article, const QString& told)
{
    m_client.write(
        this, [article, me = m_client.me().id](Desk& desk, Store&) { return desk.recordArticle(article, me); },
        [this, told](const Done<Article>& done) {
            if (!done)
                return complain(done.error());
            say(told);
            Q_EMIT kept(done->id);
        });
}

void ArticleActions::archive(const Article& article)
{
    Article changed = article;
    const bool back = article.state == ArticleState::Archived;
    changed.state = back ? ArticleState::NotValidated : ArticleState::Archived;
    replace(changed, back
                         //: %1 is the number of an article, %2 its title.
                         ? tr("%1 “%2” is in use again, not validated.").arg(nameOf(article.id), article.title)
                         //: %1 is the number of an article, %2 its title.
                         : tr("%1 “%2” is archived: no search finds it.").arg(nameOf(article.id), article.title));
}

void ArticleActions::rate(const Article& article, Rating rating)
{
    if (rating == Rating::Helpful)
        return remark({article.id, article.version, rating, {}});
    auto* dialog = new RemarkDialog(article, rating, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto value = dialog->value())
            remark(*value);
    });
    dialog->open();
}

void ArticleActions::remark(ArticleRemarked remark)
{
    const ArticleId article = remark.article;
    m_client.write(
        this,
        [remark = std::move(remark), me = m_client.me().id](Desk& desk, Store&) { return desk.remark(remark, me); },
        [this, article](const Done<void>& done) {
            if (!done)
                return complain(done.error());
            say(tr("Thank you; its owner can see it."));
            Q_EMIT kept(article);
        });
}

void ArticleActions::showHistory(ArticleId article)
{
    auto* dialog = new ArticleHistory(m_client, article, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRestorable(whyNotWrite().isEmpty());
    connect(dialog, &ArticleHistory::restoreWanted, this, [this, dialog](const Article& old) {
        //: %1 is the number of an article, %2 the number of a version.
        replace(old, tr("%1 says again what version %2 said.").arg(nameOf(old.id)).arg(dialog->chosenVersion()));
        dialog->accept();
    });
    dialog->open();
}

void ArticleActions::copyName(const Article& article)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("%1 %2").arg(nameOf(article.id), article.title));
    say(tr("Number and title copied."));
}

void ArticleActions::say(const QString& text)
{
    m_toast.say(MessageTone::Info, text);
}

void ArticleActions::complain(const DeskError& error)
{
    m_toast.say(MessageTone::Error, errorText(error, Names(*m_client.playbook())));
}

} // namespace tierdesk
