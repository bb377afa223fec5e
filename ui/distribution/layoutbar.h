#pragma once
#include "ui/widgets/card.h"
#include <functional>

class QPushButton;

namespace pindesk::ui {

/// Over the editor of a layout: what it is, how it stands, and what can be done with it. What needs a
/// decision is asked here.
class LayoutBar : public Card {
    Q_OBJECT
public:
    struct Standing {
        QString name;
        QString about; ///< who changed it when, or that it is not saved
        bool isStored = false;
        bool isEdited = false;
        bool isReadable = true; ///< else it can only be deleted
        QString obstacle;       ///< why it cannot be saved now
        QString readOnly;       ///< why this person cannot change it
    };
    explicit LayoutBar(QWidget* parent = nullptr);

    void show(const Standing& standing);
    /// Asks; `run` is called for yes, once.
    void ask(const QString& question, const QString& yes, std::function<void()> run);
    void endQuestion();

Q_SIGNALS:
    void saveRequested();
    void discardRequested();
    void copyRequested();
    void exportRequested();
    void deleteRequested();

private:
    void build();
    void answer(bool isYes);

    QLabel* m_name;
    QLabel* m_about;
    QPushButton* m_save;
    QPushButton* m_discard;
    QPushButton* m_copy;
    QPushButton* m_export;
    QPushButton* m_delete;
    QWidget* m_question;
    QLabel* m_questionText;
    QPushButton* m_yes;
    QPushButton* m_no;
    QWidget* m_asked = nullptr; ///< where the keyboard was
    std::function<void()> m_run;
};

} // namespace pindesk::ui
