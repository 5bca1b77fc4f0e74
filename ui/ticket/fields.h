// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that ticket dialogs are made of: people, tickets, categories, queues and keyed words to choose from.
#pragma once

#include "ui/client/deskclient.h"
#include "ui/ticket/pickfield.h"

class QComboBox;
class QPlainTextEdit;

namespace tierdesk {

/// Finds people by name, login, mail or phone.
[[nodiscard]] PickField* makePersonField(DeskClient& client, PeopleKind kind, QWidget* parent);
[[nodiscard]] std::optional<Person> personOf(const PickField& field);
[[nodiscard]] PickItem itemOf(const Person& person, const Playbook& playbook);

/// Finds organisations by name.
[[nodiscard]] PickField* makeClientField(DeskClient& client, QWidget* parent);
[[nodiscard]] ClientId clientOf(const PickField& field);

/// Finds tickets by number or words; not `except`.
[[nodiscard]] PickField* makeTicketField(DeskClient& client, TicketId except, QWidget* parent);
[[nodiscard]] std::optional<TicketRow> rowOf(const PickField& field);
[[nodiscard]] PickItem itemOf(const TicketRow& row, const Playbook& playbook);

/// The category tree; typed letters narrow it to the paths that have them all.
[[nodiscard]] PickField* makeCategoryField(PlaybookPtr playbook, const CategoryKey& chosen, QWidget* parent);
[[nodiscard]] CategoryKey categoryOf(const PickField& field);

/// Live queues that `fits`, by tier.
[[nodiscard]] QComboBox* makeQueueBox(const Playbook& playbook, const std::function<bool(const Queue&)>& fits,
                                      QWidget* parent);
[[nodiscard]] QueueKey queueOf(const QComboBox& box);
[[nodiscard]] QComboBox* makeServiceBox(const Playbook& playbook, const ServiceKey& chosen, QWidget* parent);
[[nodiscard]] ServiceKey serviceOf(const QComboBox& box);
/// Reasons and codes of the playbook.
[[nodiscard]] QComboBox* makeChoiceBox(const std::vector<Choice>& choices, QWidget* parent);
/// The key behind the chosen entry of a box; empty when none is chosen.
[[nodiscard]] QString keyOf(const QComboBox& box);
void choose(QComboBox& box, const QString& key);
template <Worded E>
[[nodiscard]] E valueOf(const QComboBox& box)
{
    return parseWord<E>(keyOf(box)).value_or(E{});
}
[[nodiscard]] QComboBox* makeKindBox(TicketKind chosen, QWidget* parent);
[[nodiscard]] QComboBox* makeChannelBox(std::span<const Channel> channels, Channel chosen, QWidget* parent);

/// Some lines of plain text; Tab goes on to the next field.
[[nodiscard]] QPlainTextEdit* makeTextField(int lines, QWidget* parent);

} // namespace tierdesk
