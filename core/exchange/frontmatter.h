// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields between two lines "---" at the head of a Markdown file: as much of YAML as such files use.
#pragma once

#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace tierdesk {

/// Texts and lists of texts. Written quoted as JSON quotes, wherever YAML might take a text for something else; read
/// are also 'texts', plain ones, and lists with a dash for each item.
class FrontMatter
{
public:
    /// The fields of a file, and the text after them; no fields, and the whole text, where it does not begin with such.
    [[nodiscard]] static std::pair<FrontMatter, QString> split(const QString& file);

    void add(const char* name, const QString& text);
    void add(const char* name, const QStringList& list);
    /// With both lines of dashes.
    [[nodiscard]] QString toText() const;

    /// Nothing when the file does not have the field.
    [[nodiscard]] std::optional<QString> text(const char* name) const;
    /// A text that is no list is a list of one.
    [[nodiscard]] std::optional<QStringList> list(const char* name) const;

private:
    void readLine(const QString& line, QString& name);

    std::vector<QString> m_lines;
    std::map<QString, QStringList> m_fields;
};

} // namespace tierdesk
