#pragma once
#include "core/distribution/batchsink.h"
#include "core/letters/lettertemplate.h"
#include <QImage>
#include <QTextLayout>
#include <memory>

class QPainter;

namespace pindesk::letters {

/// What is the same on every letter's first side: logo or site, sender, marks where to fold.
class Letterhead {
public:
    /// The template has been checked.
    Letterhead(const LetterTemplate& letter, const distribution::BatchFacts& facts);
    void draw(QPainter& painter) const;

private:
    QImage m_logo;
    QRectF m_logoPlace;
    std::unique_ptr<QTextLayout> m_site; ///< without a logo
    std::unique_ptr<QTextLayout> m_sender;
    QPointF m_sitePlace, m_senderPlace;
    std::vector<double> m_folds; ///< from the top
};

} // namespace pindesk::letters
