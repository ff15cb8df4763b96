# limber-figure draws contact sheets; it links Qt Gui but no widgets.
add_executable(limber-figure figure_main.cpp figure_gif.h figure_gif.cpp figure_sheet.h figure_sheet.cpp)
target_link_libraries(limber-figure PRIVATE limber_content limber_figure_painter)
