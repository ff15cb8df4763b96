#pragma once
// Read by moc alone: it cannot parse the attribute that libstdc++ puts on its namespace.
#define _GLIBCXX_VISIBILITY(V)
