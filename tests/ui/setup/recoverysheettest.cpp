#include "ui/setup/recoverysheet.h"
#include "tests/support/paper.h"
#include <QPrinter>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using test::Paper;

class RecoverySheetTest : public testing::Test {
protected:
    void paint(QPainter& painter, const QRect& page) const {
        paintRecoverySheet(painter, page,
                           {u"Springfield Water and Sewer Authority"_s,
                            u"postgresql://pindesk@db.example.org/pindesk"_s, 1'700'000'000'000, m_key});
    }
    const QByteArray m_groups = "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567-ABCD-EFGH-IJKL-MNOP-QRST-UVWX";
    Secret m_key{m_groups};
};

TEST_F(RecoverySheetTest, holdsTheKeyWholeAndWhatItIsFor) {
    Paper paper;
    QPainter painter(&paper);
    paint(painter, Paper::sheet());
    painter.end();
    const QString words = paper.words();
    EXPECT_TRUE(words.contains(u"PinDesk recovery key of Springfield Water"_s)) << qPrintable(words);
    EXPECT_TRUE(words.contains(u"db.example.org"_s));
    EXPECT_TRUE(words.contains(u"pindeskctl recover"_s));
    QString letters; // each is painted by itself
    for (const QString& piece : words.split(u'\n'))
        if (piece.size() == 1)
            letters += piece;
    EXPECT_EQ(letters, QString::fromLatin1(m_groups).remove(u'-'));
    EXPECT_TRUE(QRectF(Paper::sheet()).contains(paper.written())) << "nothing runs over the edge";
}

TEST_F(RecoverySheetTest, isOnePageOnAPrinter) {
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"key.pdf"_s));
    QPainter painter(&printer);
    paint(painter, painter.viewport());
    painter.end();
    QFile file(folder.filePath(u"key.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
    Paper::picture(u"printed-recovery-key"_s,
                   [this](QPainter& on) { paint(on, Paper::sheet().adjusted(150, 150, -150, -150)); });
}

} // namespace pindesk::ui
