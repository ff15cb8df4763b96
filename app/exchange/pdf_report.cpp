#include "app/exchange/pdf_report.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QUrl>

namespace limber::exchange {

namespace {

constexpr int resolution = 300;

/// Collects the pages as rich text; the document breaks them.
class Sheet {
public:
    explicit Sheet(QTextDocument& document) : m_document(document) {}

    void text(const char* tag, const QString& words, const char* style = "") {
        if (words.isEmpty())
            return;
        m_html += QStringLiteral("<%1 style=\"%2\">%3</%1>")
                      .arg(QString::fromLatin1(tag), QString::fromLatin1(style), words.toHtmlEscaped());
    }
    /// `width` in points of the page.
    [[nodiscard]] QString picture(const QImage& image, int width) {
        if (image.isNull())
            return {};
        const QString name = QStringLiteral("picture-%1").arg(++m_pictures);
        m_document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        return QStringLiteral("<img src=\"%1\" width=\"%2\">").arg(name).arg(width);
    }
    void html(const QString& more) { m_html += more; }
    void finish() { m_document.setHtml(m_html); }

private:
    QTextDocument& m_document;
    QString m_html;
    int m_pictures = 0;
};

void addPlan(Sheet& sheet, const PdfReport& report) {
    constexpr int figureWidth = 150;
    for (const PlanItem& item : report.plan) {
        sheet.html(QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"6\"><tr>"));
        if (!item.figure.isNull())
            sheet.html(QStringLiteral("<td width=\"%1\" valign=\"top\">%2</td>")
                           .arg(figureWidth + 12)
                           .arg(sheet.picture(item.figure, figureWidth)));
        sheet.html(QStringLiteral("<td valign=\"top\">"));
        sheet.text("h3", item.name, "margin:0");
        sheet.text("p", item.dose, "margin:2px 0; font-weight:600");
        sheet.html(QStringLiteral("<ol style=\"margin-top:2px\">"));
        for (const QString& step : item.steps)
            sheet.text("li", step);
        sheet.html(QStringLiteral("</ol>"));
        sheet.text("p", item.caution, "margin:2px 0; color:#66757F");
        sheet.html(QStringLiteral("</td></tr></table>"));
    }
}

void addTable(Sheet& sheet, const ReportTable& table) {
    sheet.text("h3", table.title);
    sheet.html(QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">"));
    if (!table.header.isEmpty()) {
        sheet.html(QStringLiteral("<thead><tr>"));
        for (const QString& name : table.header)
            sheet.text("th", name, "text-align:left; color:#66757F");
        sheet.html(QStringLiteral("</tr></thead>"));
    }
    for (const QStringList& row : table.rows) {
        sheet.html(QStringLiteral("<tr>"));
        for (const QString& cell : row)
            sheet.html(QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped()));
        sheet.html(QStringLiteral("</tr>"));
    }
    sheet.html(QStringLiteral("</table>"));
}

void addSummary(Sheet& sheet, const PdfReport& report) {
    for (const ReportTable& table : report.summary)
        addTable(sheet, table);
    // The page that is read in a minute stands alone.
    if (!report.summary.empty())
        sheet.html(QStringLiteral("<div style=\"page-break-before:always\"></div>"));
}

void fill(QTextDocument& document, const PdfReport& report) {
    constexpr int chartWidth = 480;
    // Sizes of the type scale in points: text, small print, headings.
    const int text = report.large ? 14 : 10;
    document.setDefaultStyleSheet(
        QStringLiteral("body, p, li, td, th { color: #1E2B33; font-size: %1pt; } .small { font-size: %2pt; } "
                       "h1 { font-size: %3pt; } h3 { font-size: %4pt; }")
            .arg(text)
            .arg(text - 2)
            .arg(text + 8)
            .arg(text + 2));
    Sheet sheet(document);
    sheet.html(QStringLiteral("<body>"));
    sheet.text("h1", report.title, "margin-bottom:0");
    sheet.text("p", report.subtitle, "margin-top:0; color:#66757F");
    sheet.text("p", report.purpose, "color:#66757F");
    addSummary(sheet, report);
    addPlan(sheet, report);
    for (const ReportPicture& picture : report.pictures) {
        sheet.text("h3", picture.title);
        sheet.html(QStringLiteral("<p>%1</p>").arg(sheet.picture(picture.image, chartWidth)));
        sheet.text("p", picture.note, "color:#66757F");
    }
    for (const ReportTable& table : report.tables)
        addTable(sheet, table);
    sheet.text("p", report.closing, "color:#66757F");
    sheet.html(QStringLiteral("</body>"));
    sheet.finish();
}

QPageLayout pageLayout() {
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15),
            QPageLayout::Millimeter};
}

} // namespace

PdfPreview previewPdf(const PdfReport& report, int page, int width) {
    constexpr int dotsPerInch = 96;
    const QPageLayout layout = pageLayout();
    const QRect paper = layout.fullRectPixels(dotsPerInch);
    const QRect inside = layout.paintRectPixels(dotsPerInch);
    QTextDocument document;
    fill(document, report);
    document.setDocumentMargin(0);
    document.setPageSize(inside.size());
    PdfPreview preview;
    preview.pages = document.pageCount();
    const double scale = static_cast<double>(width) / paper.width();
    preview.page = QImage(width, static_cast<int>(paper.height() * scale), QImage::Format_RGB32);
    preview.page.fill(Qt::white);
    QPainter painter(&preview.page);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    painter.translate(inside.topLeft());
    painter.translate(0, -static_cast<double>(page) * inside.height());
    document.drawContents(
        &painter, QRectF(0, static_cast<double>(page) * inside.height(), inside.width(), inside.height()));
    return preview;
}

std::optional<FileError> writePdf(const PdfReport& report, const QString& path) {
    const auto failed = [&path](const QString& why) {
        return FileError{
            path, 0, {}, QCoreApplication::translate("JournalFile", "cannot be written: %1").arg(why)};
    };
    // Made in memory first, so that a half-written file never stands there.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Limber " LIMBER_VERSION));
        writer.setPageLayout(pageLayout());
        QTextDocument document;
        fill(document, report);
        document.print(&writer);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(file.errorString());
    return std::nullopt;
}

} // namespace limber::exchange
