// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between a reply and its sending: somebody wrote meanwhile. Nothing goes out until the person has chosen.
#pragma once

#include "ui/widgets/tintedbar.h"

namespace tierdesk {

class NewsBar : public TintedBar
{
    Q_OBJECT

public:
    enum class News { Replied, Wrote };

    explicit NewsBar(QWidget* parent = nullptr);

    /// An empty author is somebody.
    void ask(News news, const QString& author);

Q_SIGNALS:
    void sendWanted();
    void keepWanted();
};

} // namespace tierdesk
