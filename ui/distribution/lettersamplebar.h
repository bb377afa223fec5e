#pragma once
#include "ui/distribution/letterpreview.h"
#include "ui/widgets/pill.h"

class QPrinter;
class QPushButton;

namespace pindesk::ui {

/// Puts the letter of the preview on paper or into a PDF, to be held behind the window of an envelope.
class LetterSampleBar : public QWidget {
    Q_OBJECT
public:
    explicit LetterSampleBar(QWidget* parent = nullptr);

    /// With why there is none; empty when there is one.
    void set(LetterWish wish, const QString& obstacle);

Q_SIGNALS:
    void told(pindesk::ui::Tone tone, const QString& text);
    void failed(const pindesk::Error& error);

private:
    void askForPrinter();
    void print(const std::shared_ptr<QPrinter>& printer, const LetterWish& wish);
    void askForFile();

    LetterWish m_wish;
    QPushButton* m_print;
    QPushButton* m_save;
};

} // namespace pindesk::ui
