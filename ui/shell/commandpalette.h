// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: type a few letters, press Enter, and it is done or you are there. Lies over the window it belongs to.
#pragma once

#include "ui/shell/palettemodel.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;

class QListView;

namespace tierdesk {

class SearchField;
class SettingsPort;

class CommandPalette : public QWidget
{
    Q_OBJECT
public:
    /// Stays hidden until opened. `window` is the window it covers and its parent; the others must outlive it.
    CommandPalette(QWidget& window, ActionRegistry& registry, SettingsPort& settings);

    /// The provider must outlive the palette. Groups that fit alike stand in the order of adding.
    void addProvider(PaletteProvider& provider);
    /// This action opens and closes it, and is not listed in it. It must outlive the palette.
    void toggleBy(QAction& action);
    /// Shows it with this text; the keyboard goes back to where it was when it closes.
    void open(const QString& typed = {});
    void dismiss();

    [[nodiscard]] const PaletteModel& model() const { return *m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildPanel();
    void refresh();
    void rank();
    void place();
    void select(int row);
    bool handleKey(int key);
    void runCurrent();
    void remember(const QString& id);

    ActionRegistry& m_registry;
    SettingsPort& m_settings;
    std::vector<PaletteProvider*> m_providers;
    std::vector<PaletteGroup> m_actions;
    std::vector<PaletteGroup> m_found; ///< one a provider
    quint64 m_generation = 0;          ///< tells late replies from timely ones
    QAction* m_toggle = nullptr;
    QPointer<QWidget> m_before; ///< had the keyboard
    PaletteModel* m_model;
    QWidget* m_panel;
    SearchField* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QLabel* m_hint;
};

} // namespace tierdesk
