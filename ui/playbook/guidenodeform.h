// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen step of a guide as fields: those that its kind has.
#pragma once

#include "ui/playbook/draftform.h"
#include "ui/playbook/fieldkit.h"

class QStackedWidget;

namespace tierdesk {

class GuideAnswersEdit;

class GuideNodeForm : public DraftForm
{
    Q_OBJECT

public:
    GuideNodeForm(PlaybookDraft& draft, QWidget* parent);

    /// By the guide's place in the playbook.
    void setNode(int guide, const GuideNodeKey& node);
    void focusText();

Q_SIGNALS:
    /// On that way out of the shown node, as exitsOf names it.
    void newStepWanted(const QString& exit);

private:
    [[nodiscard]] const Guide* guide() const;
    [[nodiscard]] const GuideNode* node() const;
    [[nodiscard]] bool isOf(std::initializer_list<GuideNodeKind> kinds) const;
    [[nodiscard]] bool endsAs(GuideEnding ending) const;
    [[nodiscard]] bool acts(GuideActionKind kind) const;
    [[nodiscard]] bool isAllTold() const;
    void change(const std::function<void(GuideNode&)>& change);

    void addText();
    void addPicture();
    void addWays();
    void addAction();
    void addOutcome();
    void addPacket();
    [[nodiscard]] QWidget* makeValue();
    void showValue();
    [[nodiscard]] std::vector<Choice> valueChoices(const GuideAction& action) const;
    void choosePicture();
    [[nodiscard]] QString packetText(PacketPart part) const;

    int m_guide = -1;
    GuideNodeKey m_node;
    QPlainTextEdit* m_text = nullptr;
    QStackedWidget* m_value = nullptr;
    QPlainTextEdit* m_reply = nullptr;
    QLineEdit* m_line = nullptr;
    QComboBox* m_options = nullptr;
    PacketPart m_part = PacketPart::Symptom;
};

} // namespace tierdesk
