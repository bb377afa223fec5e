#pragma once
#include "core/pins/verifycaller.h"
#include "ui/widgets/card.h"
#include <QMap>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace pindesk::ui {

class DeskModel;
class OverrideForm;

/// The site's checklist: the caller's answers are typed and compared; what is on record is never shown.
class VerifyCard : public Card {
    Q_OBJECT
public:
    explicit VerifyCard(DeskModel& model, QWidget* parent = nullptr);

    /// To the first field without a right answer.
    void focusFirst();
    void check();
    void openOverride();
    /// What is typed and not yet compared is kept for each account.
    [[nodiscard]] QMap<QString, QString> answers() const;
    void setAnswers(const QMap<QString, QString>& answers);
    [[nodiscard]] OverrideForm& overrideForm() { return *m_override; }

Q_SIGNALS:
    void verified();

private:
    struct Row {
        QString item;
        QLabel* label;
        QLineEdit* edit;
        QLabel* mark;
        QLabel* word;
    };
    void buildRows();
    Row addRow(const QString& item, int line);
    void mark(const Row& row, std::optional<pins::AnswerResult> result);
    void takeOutcome(Result<pins::VerifyCallerOutcome> outcome);
    void fill();

    DeskModel& m_model;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    QMap<QString, pins::AnswerResult> m_results;
    bool m_wasVerified = false;
    QLabel* m_standing;
    QLabel* m_problem;
    QPushButton* m_check;
    QPushButton* m_ask;
    OverrideForm* m_override;
};

} // namespace pindesk::ui
