#pragma once
#include "core/base/error.h"
#include "core/distribution/batchsink.h"
#include "core/letters/lettertemplate.h"
#include "ui/widgets/pill.h"
#include <QWidget>
#include <array>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace pindesk::ui {

class FormField;
class LetterLanguages;
class LetterPreview;
class LetterSampleBar;

/// Edits a letter template: page, window, logo, and the text in each language, beside the page as it will be.
/// What is wrong stands at the field that it concerns.
class LetterTemplateEditor : public QWidget {
    Q_OBJECT
public:
    explicit LetterTemplateEditor(QWidget* parent = nullptr);

    void setTemplate(const letters::LetterTemplate& letter);
    [[nodiscard]] letters::LetterTemplate letterTemplate() const;
    /// Nothing is left to mend, as far as it has been looked at.
    [[nodiscard]] bool isUsable() const { return m_isUsable; }
    /// To be looked at, for who may not change it.
    void setReadOnly(bool isReadOnly);
    /// What samples tell of the site.
    void setFacts(distribution::BatchFacts facts);
    /// Kept by whoever owns the editor: a template has none.
    [[nodiscard]] FormField& nameField() const { return *m_nameField; }

    /// As narrow as form and page are under each other.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By a person.
    void changed();
    /// isUsable() is right again.
    void checked();
    void told(pindesk::ui::Tone tone, const QString& text);
    void failed(const pindesk::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildPage();
    [[nodiscard]] QWidget* buildText();
    [[nodiscard]] QWidget* buildFields();
    void connectAll();
    void chooseLogo();
    void takeLogo(Result<QByteArray> file);
    void takeChange();
    void connectLanguages();
    void chooseLanguage(const QString& language);
    void showLanguage();
    void showLogo();
    void showPreview();
    void tell(const std::optional<Error>& problem, bool isLeftOut);
    [[nodiscard]] QString wordsOf(const Error& problem) const;
    [[nodiscard]] FormField* fieldAt(const QString& path) const;

    letters::LetterTemplate m_letter; ///< as it was set, and all texts
    QString m_language;               ///< whose text is shown
    bool m_isShowing = false;
    bool m_isUsable = true;
    QComboBox* m_pageSize;
    QCheckBox* m_duplex;
    QComboBox* m_window;
    std::array<QSpinBox*, 4> m_custom;  ///< x, y, width, height
    std::array<QSpinBox*, 4> m_margins; ///< left, top, right, bottom
    QLineEdit* m_family;
    QSpinBox* m_fontSize;
    QLineEdit* m_sender;
    QLabel* m_logo;
    QPushButton* m_chooseLogo;
    QPushButton* m_removeLogo;
    LetterLanguages* m_languages;
    QLineEdit* m_subject;
    QPlainTextEdit* m_body;
    QComboBox* m_sample;
    LetterPreview* m_preview;
    LetterSampleBar* m_samples;
    QWidget *m_page = nullptr, *m_fields = nullptr;
    QBoxLayout* m_columns = nullptr;
    distribution::BatchFacts m_facts;
    FormField *m_nameField, *m_windowField, *m_customField, *m_marginsField, *m_familyField, *m_sizeField,
        *m_senderField, *m_logoField, *m_subjectField, *m_bodyField;
};

} // namespace pindesk::ui
