// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The versions that were in force, what each changed, and the way back; playbooks from files and into files.
#include "core/desk/playbookversions.h"
#include "core/playbook/codec.h"
#include "ui/playbook/differencelist.h"
#include "ui/playbook/pages.h"
#include "ui/playbook/publishdialog.h"
#include "ui/shell/metrics.h"
#include "ui/text/documenttext.h"
#include "ui/text/errortext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QSaveFile>
#include <QSplitter>
#include <QTreeWidget>

namespace tierdesk {

namespace {

constexpr int versionRole = Qt::UserRole;

using Versions = Stored<std::vector<PlaybookVersion>>;
using Pair = std::pair<PlaybookPtr, PlaybookPtr>;

class HistoryPage : public PlaybookPage
{
    Q_DECLARE_TR_FUNCTIONS(HistoryPage)

public:
    HistoryPage(PlaybookDraft& draft, QWidget* parent)
        : PlaybookPage(draft, parent)
        , m_told(new MessageBar(this))
        , m_versions(new QTreeWidget(this))
        , m_with(new QComboBox(this))
        , m_differences(new DifferenceList(this))
        , m_back(new QPushButton(tr("&Go back to this version…"), this))
        , m_export(new QPushButton(tr("&Export…"), this))
        , m_import(new QPushButton(tr("I&mport…"), this))
    {
        build();
        m_back->setEnabled(false);
        connect(m_versions, &QTreeWidget::currentItemChanged, this, [this] { compare(); });
        connect(m_with, &QComboBox::currentIndexChanged, this, [this] { compare(); });
        connect(m_back, &QPushButton::clicked, this, [this] { goBack(); });
        connect(m_export, &QPushButton::clicked, this, [this] { exportShown(); });
        connect(m_import, &QPushButton::clicked, this, [this] { importFile(); });
        connect(&draft, &PlaybookDraft::changed, this, [this] { reload(); });
        reload();
    }

    [[nodiscard]] QString title() const override { return tr("History"); }
    [[nodiscard]] QString purpose() const override
    {
        return tr("Every version that was in force, what it changed, and the way back to it.");
    }
    [[nodiscard]] Icon icon() const override { return Icon::History; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("version")}; }
    void reveal(const QString&) override { m_versions->setFocus(Qt::OtherFocusReason); }

private:
    void build()
    {
        m_versions->setAccessibleName(tr("Versions"));
        m_versions->setRootIsDecorated(false);
        m_versions->setUniformRowHeights(true);
        m_versions->setHeaderLabels({tr("Version"), tr("When"), tr("Who"), tr("Note")});
        const int letter = fontMetrics().averageCharWidth();
        m_versions->setColumnWidth(0, letter * 12);
        m_versions->setColumnWidth(1, letter * 22);
        m_versions->setColumnWidth(2, letter * 22);
        m_with->setAccessibleName(tr("Compared with"));
        m_with->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_with->addItem(tr("The version before it"));
        m_with->addItem(tr("The version in force"));
        m_with->addItem(tr("Your draft"));
        auto* with = new QLabel(tr("&Compared with"), this);
        with->setBuddy(m_with);
        auto* row = new QHBoxLayout;
        row->setSpacing(gap::near);
        row->addWidget(with);
        row->addWidget(m_with);
        row->addStretch(1);
        for (QPushButton* button : {m_back, m_export, m_import}) {
            button->setAutoDefault(false);
            row->addWidget(button);
        }
        auto* rows = new QVBoxLayout(this);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(gap::near);
        rows->addWidget(m_told);
        rows->addWidget(m_versions, 1);
        rows->addLayout(row);
        rows->addWidget(m_differences, 1);
    }
    [[nodiscard]] int current() const
    {
        const QTreeWidgetItem* item = m_versions->currentItem();
        return item ? item->data(0, versionRole).toInt() : 0;
    }
    void reload()
    {
        if (m_read == draft().base().version && !draft().staff().empty() == m_named)
            return;
        m_read = draft().base().version;
        m_named = !draft().staff().empty();
        draft().client().read(
            this, [](Store& store) { return playbookVersions(store); },
            [this](const Versions& versions) {
                if (versions)
                    list(*versions);
                else
                    m_told->say(MessageTone::Error, errorText(versions.error()));
            });
    }
    void list(const std::vector<PlaybookVersion>& versions)
    {
        const Names names = draft().names();
        m_versions->clear();
        for (const PlaybookVersion& one : versions) {
            auto* item = new QTreeWidgetItem(m_versions, {QString::number(one.version), stampText(one.at),
                                                          names.person(one.by), one.note.simplified()});
            item->setData(0, versionRole, one.version);
            item->setToolTip(3, one.note);
        }
        if (m_versions->topLevelItemCount() > 0)
            m_versions->setCurrentItem(m_versions->topLevelItem(0));
        m_export->setEnabled(current() > 0);
        m_import->setEnabled(draft().mayEdit());
    }
    /// Reads a version and the one it is compared with, and hands both on.
    void withVersions(std::function<void(const Playbook& shown, const Playbook& other)> use)
    {
        const int version = current();
        if (version == 0)
            return;
        const int before = m_with->currentIndex() == 0 ? version - 1 : draft().base().version;
        draft().client().read(
            this, m_lane,
            [version, before](Store& store) -> Stored<Pair> {
                auto shown = store.playbook(version);
                if (!shown)
                    return fail(shown.error());
                auto other = before > 0 ? store.playbook(before) : Stored<PlaybookPtr>(std::make_shared<Playbook>());
                if (!other)
                    return fail(other.error());
                return Pair{*std::move(shown), *std::move(other)};
            },
            [this, use = std::move(use)](const Stored<Pair>& pair) {
                if (pair)
                    use(*pair->first, *pair->second);
                else
                    m_told->say(MessageTone::Error, errorText(pair.error()));
            });
    }
    void compare()
    {
        m_back->setEnabled(draft().mayEdit() && current() > 0 && current() != draft().base().version);
        withVersions([this](const Playbook& shown, const Playbook& other) {
            const Names names = draft().names();
            switch (m_with->currentIndex()) {
            case 0:
                m_differences->show(other, shown, names);
                break;
            case 1:
                m_differences->show(shown, other, names);
                break;
            default:
                m_differences->show(shown, draft().value(), names);
            }
        });
    }
    void goBack()
    {
        withVersions([this](const Playbook& shown, const Playbook&) {
            const auto findings = lint(shown);
            if (hasErrors(findings)) {
                m_told->say(MessageTone::Error, tr("Version %1 cannot be put in force again: %2")
                                                    .arg(shown.version)
                                                    .arg(lintText(findings.front())));
                return;
            }
            const auto note =
                PublishDialog::ask(draft().base(), shown, draft().names(), static_cast<int>(findings.size()), this);
            if (!note)
                return;
            draft().publishWhole(shown, *note, this, [this](const Done<Published>& done) {
                if (!done)
                    m_told->say(MessageTone::Error, errorText(done.error(), draft().names()));
                else if (*done == Published::Overtaken)
                    m_told->say(MessageTone::Warning, tr("Somebody else published meanwhile, so nothing was done."));
            });
        });
    }
    void exportShown()
    {
        withVersions([this](const Playbook& shown, const Playbook&) {
            const QString name = QFileDialog::getSaveFileName(this, tr("Export the playbook"),
                                                              QStringLiteral("playbook-%1.json").arg(shown.version),
                                                              tr("Playbooks (*.json)"));
            if (name.isEmpty())
                return;
            QSaveFile file(name);
            const QByteArray document = toDocument(shown);
            if (file.open(QIODevice::WriteOnly) && file.write(document) == document.size() && file.commit())
                //: %1 is a file.
                m_told->say(MessageTone::Success, tr("Written to %1.").arg(name));
            else
                //: %1 is a file, %2 the system's reason.
                m_told->say(MessageTone::Error, tr("%1 cannot be written: %2").arg(name, file.errorString()));
        });
    }
    void importFile()
    {
        const QString name = QFileDialog::getOpenFileName(this, tr("Import a playbook"), {}, tr("Playbooks (*.json)"));
        if (name.isEmpty())
            return;
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            m_told->say(MessageTone::Error, tr("%1 cannot be read: %2").arg(name, file.errorString()));
            return;
        }
        auto playbook = parsePlaybook(file.readAll());
        if (!playbook) {
            m_told->say(MessageTone::Error, fieldErrorText(playbook.error()));
            return;
        }
        draft().edit([&](Playbook& value) {
            playbook->version = value.version;
            value = *playbook;
        });
        m_with->setCurrentIndex(2);
        m_told->say(MessageTone::Info, tr("The file is your draft now. Look at what it changes, then publish it."));
    }

    MessageBar* m_told;
    QTreeWidget* m_versions;
    QComboBox* m_with;
    DifferenceList* m_differences;
    QPushButton* m_back;
    QPushButton* m_export;
    QPushButton* m_import;
    Lane m_lane;
    int m_read = -1;
    bool m_named = false;
};

} // namespace

PlaybookPage* makeHistoryPage(PlaybookDraft& draft, QWidget* parent)
{
    return new HistoryPage(draft, parent);
}

} // namespace tierdesk
