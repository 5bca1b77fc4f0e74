// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The import as a window: choose a file, see what its columns mean, try it, bring it in.
#pragma once

#include "app/import/importkit.h"

#include <QDialog>
#include <QTimer>
#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace tierdesk {

class DeskClient;
class ProgressPane;

/// Uses the code of `tierdeskctl import`. The file is read in the desk's writing thread; the window stays alive.
class ImportAssistant : public QDialog
{
    Q_OBJECT

public:
    explicit ImportAssistant(DeskClient& client, QWidget* parent = nullptr);

    /// As if it had been chosen in the file dialog.
    void chooseFile(const QString& path);

protected:
    /// While an import runs, closing asks it to stop first.
    void reject() override;

private:
    enum Page { FilePage, ColumnsPage, CheckPage };

    /// What the working thread and the window tell each other.
    struct Run
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> cancelled = false;
    };
    struct Result
    {
        tierdesk::Result<ImportOutcome, ImportError> outcome;
        std::vector<RejectedRow> rejected;
    };

    /// What a field of a ticket is called.
    [[nodiscard]] static QString fieldName(const QString& key);
    [[nodiscard]] QWidget* makeFilePage();
    [[nodiscard]] QWidget* makeColumnsPage();
    [[nodiscard]] QWidget* makeCheckPage();
    void browse();
    void browseMapping();
    void showSample();
    void showMapping();
    void mappingChosen(int index);
    [[nodiscard]] ImportMapping editedMapping() const;
    void go(int page);
    void next();
    void run(ImportMode mode);
    void finished(ImportMode mode, const Result& result);
    void showRejected();
    void saveRejected();
    void refreshButtons();
    void sayProgress();

    DeskClient& m_client;
    QString m_path;
    FileSample m_sample;
    ImportMapping m_mapping;
    bool m_mappingIsOwn = false;
    bool m_imported = false;
    bool m_checked = false;
    std::vector<RejectedRow> m_rejected;
    std::shared_ptr<Run> m_run;
    qint64 m_startedAt = 0;
    QTimer m_tick;

    QLineEdit* m_file;
    QLabel* m_format;
    QTableWidget* m_preview;
    QComboBox* m_mappings;
    QComboBox* m_shape;
    QComboBox* m_state;
    std::vector<QComboBox*> m_columns;
    QLabel* m_outcome;
    QTableWidget* m_rejects;
    ProgressPane* m_progress;
    QPushButton* m_save;
    QStackedWidget* m_pages;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_cancel;
};

} // namespace tierdesk
