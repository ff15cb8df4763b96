// Nothing of ours speaks to a network, and the programs cannot: they import no function for it.

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace {

QStringList importsOf(const char* program) {
    QProcess reader;
    reader.start(QStringLiteral("readelf"), {QStringLiteral("-W"), QStringLiteral("--dyn-syms"),
                                             QStringLiteral("-d"), QString::fromLocal8Bit(program)});
    EXPECT_TRUE(reader.waitForFinished(60'000));
    return QString::fromLocal8Bit(reader.readAllStandardOutput()).split(u'\n');
}

} // namespace

TEST(Network, NoProgramLinksOrImportsAnythingForIt) {
    for (const char* program : {LIMBER, LIMBER_CLI}) {
        const QStringList imports = importsOf(program);
        ASSERT_GT(imports.size(), 50) << "readelf (binutils) is needed";
        for (const QString& line : imports) {
            for (const char* word :
                 {"libQt6Network", "libcurl", "libssl", "QNetworkAccessManager", "QTcpSocket", "QUdpSocket",
                  "QSslSocket", " getaddrinfo", " gethostbyname", " connect@"})
                EXPECT_FALSE(line.contains(QLatin1String(word))) << program << ": " << line.toStdString();
        }
    }
}
