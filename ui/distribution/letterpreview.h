#pragma once
#include "core/distribution/batchsink.h"
#include "core/letters/lettertemplate.h"
#include <QImage>
#include <QWidget>

class QLabel;

namespace pindesk::ui {

/// What a letter painted for looking at came to.
struct LetterPicture {
    QImage page; ///< all of them, under each other
    int pages = 0;
    bool isLeftOut = false; ///< this customer would get none
};

/// A letter to an invented customer, to be painted.
struct LetterWish {
    letters::LetterTemplate letter;
    QString language;
    bool isDemanding = false; ///< a customer with a long name and address
    distribution::BatchFacts facts;
};

/// The pages of a letter to an invented customer, with the envelope's window drawn on the first, as wide as
/// there is room. Painted on another thread; while that works, only the newest wish is kept.
class LetterPreview : public QWidget {
    Q_OBJECT
public:
    explicit LetterPreview(QWidget* parent = nullptr);

    void show(LetterWish wish);

Q_SIGNALS:
    /// Of the newest wish: what is wrong with its template; nothing when all is well.
    void checked(const std::optional<pindesk::Error>& problem, bool isLeftOut);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintNext();
    void take(double ratio, Result<LetterPicture> picture);

    QLabel* m_page;
    QLabel* m_note;
    LetterWish m_wish;
    std::optional<LetterWish> m_next;
    bool m_isBusy = false;
};

} // namespace pindesk::ui
