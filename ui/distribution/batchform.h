#pragma once
#include "core/distribution/layouts.h"
#include "core/distribution/requestbatch.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pindesk::ui {

class Facts;
class FormField;
class ProgressLine;

/// What a supervisor asks for: what it becomes, for whom, and why.
class BatchForm : public Card {
    Q_OBJECT
public:
    explicit BatchForm(QWidget* parent = nullptr);

    /// What there is to choose from.
    void setLayouts(std::vector<distribution::StoredLayout> layouts);
    void setStatuses(const QStringList& statuses);
    void clear();
    [[nodiscard]] QWidget* firstFocus() const;

    /// While accounts are counted, and after: none when nothing has been counted.
    void showProgress(const std::optional<distribution::BatchProgress>& progress);
    void showPlan(const distribution::BatchPlan& plan);
    void showIdle();
    /// At the field concerned, if there is one; false when it has to be said elsewhere.
    [[nodiscard]] bool showProblem(const Error& error);

Q_SIGNALS:
    void countRequested(const pindesk::distribution::Selection& selection);
    void batchRequested(const pindesk::distribution::BatchRequest& request);
    void cancelRequested(); ///< the work that goes on
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// One of the drop-down of layouts.
    struct Choice {
        distribution::BatchFormat format = distribution::BatchFormat::Extract;
        QString name;
        QJsonObject document;
    };
    [[nodiscard]] QWidget* makeWhat();
    [[nodiscard]] QWidget* makeWho();
    void addExamples();
    void showKind();
    void showWhen();
    void dropPlan();
    void loadList(const QString& path);
    [[nodiscard]] distribution::BatchFormat format() const;
    [[nodiscard]] bool isPostcard() const;
    /// None: a line of the list is no account number, which is told.
    [[nodiscard]] std::optional<distribution::Selection> selection();
    void count();
    void ask();
    void showUsable();

    QComboBox* m_kind;
    QComboBox* m_layout;
    QComboBox* m_when;
    QDateEdit* m_before;
    QPlainTextEdit* m_list;
    QLineEdit* m_note;
    FormField* m_kindField;
    FormField* m_layoutField;
    FormField* m_beforeField;
    FormField* m_listField;
    FormField* m_noteField;
    QLabel* m_statusTitle;
    QGridLayout* m_statusGrid;
    std::vector<QCheckBox*> m_statuses;
    Facts* m_plan;
    ProgressLine* m_progress;
    QPushButton* m_count;
    QPushButton* m_ask;
    QPushButton* m_cancel;
    QPushButton* m_close;
    std::vector<Choice> m_choices;
    bool m_isWorking = false;
    bool m_isEmpty = false; ///< the plan found nobody
};

} // namespace pindesk::ui
