// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every test reads. Catch2 alone costs seconds in each source without this.
#pragma once
#include "tests/support/catch.h"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <algorithm>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <rapidcheck.h>
#include <span>
#include <variant>
#include <vector>
