#pragma once
#include "core/directory/importservice.h"
#include "ui/widgets/activitybar.h"
#include "ui/widgets/await.h"
#include "ui/widgets/messagebar.h"
#include <QTimer>
#include <QWidget>

class QPushButton;
class QTableView;

namespace pindesk::ui {

class FormatForm;
class ImportResult;
class MappingForm;
class PreviewModel;
class ProgressLine;
class SourceForm;

/// Brings customers in from a file: which file, which column is what, what would become of the first rows,
/// dry run, import, what came of it. Everything is in the flow of the page; what was entered stays, whatever
/// is wrong with it.
class ImportPanel : public QWidget {
    Q_OBJECT
public:
    explicit ImportPanel(QWidget* parent = nullptr);

    /// The service of whoever is signed in; it must be there until close().
    void open(directory::ImportService& service);
    /// Locked: what is typed stays, an import goes on.
    void close();
    /// Nothing of the last person stays but an import that goes on.
    void reset();

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    void cancel();
    /// As Page::unfinishedWork().
    [[nodiscard]] QString unfinishedWork() const;

Q_SIGNALS:
    void begun();
    /// The directory is another now, or may be.
    void imported();
    /// However it came out.
    void ended();

private:
    void build();
    [[nodiscard]] QWidget* makeBody();
    void readFile();
    void preview();
    void take(const directory::ImportPreview& preview);
    void takeProblem(const Error& error);
    void forgetRows();
    void readMap(const QString& path);
    void saveMap(const QString& path);
    [[nodiscard]] directory::ColumnMap map() const;
    void run(bool dryRun, bool allowManyMissing = false);
    void watch();
    void end(const Result<directory::ImportReport>& report);
    void tell(const directory::ImportReport& report);
    void saveProblems(const QString& path);
    void showButtons();

    /// Answers that come after close() or a newer question are dropped.
    template <class Outcome, class Use>
    void ask(const QFuture<Outcome>& future, Use use) {
        m_activity->begin();
        ui::await(future, this, [this, opening = m_opening, use = std::move(use)](Outcome outcome) mutable {
            m_activity->end();
            if (opening == m_opening && m_service != nullptr)
                use(std::move(outcome));
        });
    }

    directory::ImportService* m_service = nullptr;
    int m_opening = 0;
    int m_question = 0; ///< of previews: only the newest is shown
    std::shared_ptr<directory::ImportJob> m_job;
    std::shared_ptr<const directory::ProblemList> m_problems; ///< of the last import
    std::optional<directory::ImportOrder> m_order;            ///< of the import that goes on, or the last one
    bool m_isDone = false;                                    ///< what is entered has been imported
    QTimer m_pause;                                           ///< between a change and the preview of it
    QTimer m_frames;
    ActivityBar* m_activity;
    SourceForm* m_source;
    QWidget* m_body; ///< hidden until a file could be read
    MappingForm* m_mapping;
    FormatForm* m_format;
    QLabel* m_mapNote;
    PreviewModel* m_previewed;
    QTableView* m_table = nullptr;
    QLabel* m_previewNote;
    QPushButton* m_import;
    QPushButton* m_dryRun;
    QPushButton* m_cancel;
    QLabel* m_text;
    ProgressLine* m_progress;
    MessageBar* m_messages;
    ImportResult* m_result;
};

} // namespace pindesk::ui
