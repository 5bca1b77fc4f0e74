// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A list on paper or in a PDF file: a table with a heading on each page.
#pragma once

#include "core/clock/clockfold.h"
#include "core/desk/listquery.h"

#include <QCoreApplication>

class QPagedPaintDevice;

namespace tierdesk {

/// Draws what is listed; holds references, make one where it is needed.
class ListPrint
{
    Q_DECLARE_TR_FUNCTIONS(ListPrint)

public:
    ListPrint(QString title, const std::vector<TicketRow>& rows, const PlaybookTimes& times, Instant now);

    /// Returns the number of pages; 0 when the device cannot be drawn on.
    [[nodiscard]] int drawOn(QPagedPaintDevice& device) const;

    /// One line a ticket, for the clipboard: "#1042  Printer on fire", and its link.
    [[nodiscard]] static QString asText(const std::vector<TicketRow>& rows);
    /// The same with links that can be clicked.
    [[nodiscard]] static QString asHtml(const std::vector<TicketRow>& rows);
    /// "tierdesk:ticket/1042": the program opens it.
    [[nodiscard]] static QString link(TicketId ticket);

private:
    struct Sheet;
    void drawHeading(const Sheet& sheet, int page) const;
    void drawRow(const Sheet& sheet, const TicketRow& row, int y) const;

    QString m_title;
    const std::vector<TicketRow>& m_rows;
    const PlaybookTimes& m_times;
    Instant m_now;
};

} // namespace tierdesk
