#pragma once
#include "core/forcepin/checkprofile.h"
#include "core/forcepin/listprofiles.h"
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace pindesk::forcepin {
class ProfileService;
}

namespace pindesk::ui {

class ActivationForm;
class AdviceCard;
class ForceForm;
class FormField;
class HistoryView;
class ImpactView;
class Pill;
class ProfilePart;
class QuestionsForm;
class TryView;

/// One profile: what it says, what becomes of callers, and what it was before.
class ProfileEditor : public QWidget {
    Q_OBJECT
public:
    /// How the profile in front stands.
    struct Standing {
        std::optional<forcepin::StoredProfile> stored; ///< none: new
        bool isEdited = false;
        std::vector<forcepin::ProfileUse> uses;
    };
    explicit ProfileEditor(QWidget* parent = nullptr);

    void show(const forcepin::Profile& profile, const QStringList& additional);
    [[nodiscard]] forcepin::Profile profile() const;
    void setStanding(const Standing& standing);
    void setHistory(const std::vector<forcepin::ProfileVersion>& history, Milliseconds now);
    void setCheck(const forcepin::ProfileCheck& check);
    /// Beside the field that is meant, in front; false when it is none here.
    bool showProblem(const Error& error);
    void askForName();
    void focusName();

    void open(forcepin::ProfileService* profiles);
    void close();
    void reset();
    [[nodiscard]] ImpactView& impact() const { return *m_impact; }

Q_SIGNALS:
    void edited();
    void saveRequested();
    void publishRequested();
    void discardRequested();
    void exportRequested();
    void deleteRequested();
    void rollBackRequested(int number);
    void announced(const QString& sentence);
    void failed(const pindesk::Error& error);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeQuestion();
    void addTabs();
    void connectParts();
    void showKind(forcepin::ProfileKind kind);
    void showStanding();
    void takeEdit();
    [[nodiscard]] std::array<ProfilePart*, 3> parts() const;
    void clearProblems();
    [[nodiscard]] QWidget* placeProblem(const Error& error);
    void askToPublish();
    void askToDelete();
    void endQuestion();

    forcepin::ProfileKind m_kind = forcepin::ProfileKind::Authentication;
    forcepin::Profile m_shown;
    Standing m_standing;
    forcepin::ProfileCheck m_check;
    bool m_isFilling = false;
    QLabel* m_title;
    Pill* m_pill;
    QLabel* m_about;
    FormField* m_nameField;
    QLineEdit* m_name;
    QCheckBox* m_active;
    QPushButton* m_save;
    QPushButton* m_publish;
    QPushButton* m_discard;
    QPushButton* m_export;
    QPushButton* m_delete;
    QWidget* m_question;
    QLabel* m_questionText;
    QPushButton* m_confirm;
    QPushButton* m_keep;
    bool m_isDeleting = false;
    AdviceCard* m_advice;
    QTabWidget* m_tabs;
    ForceForm* m_force;
    ActivationForm* m_activation;
    QuestionsForm* m_questions;
    TryView* m_try;
    ImpactView* m_impact;
    HistoryView* m_history;
};

} // namespace pindesk::ui
