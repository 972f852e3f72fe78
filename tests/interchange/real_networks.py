"""Which files with networks there are to try, made by many programs, and how many people and lines each holds."""

from importlib import import_module
from pathlib import Path
from typing import Any

from app.interchange.graph import Graph

TRIALS = Path(__file__).parents[3] / "shared" / "data"

NETWORKS: dict[str, list[tuple[str, int, int]]] = {
    "graphml": [
        ("graphs_gephi/5-cliques.graphml", 25, 54),
        ("graphs_gephi/football.graphml", 115, 613),
        ("graphs_gephilite/airlines.graphml", 235, 2101),
        ("graphs_graphology/attributes.graphml", 6, 7),
        ("graphs_graphology/basic.graphml", 11, 12),
        ("graphs_graphology/miserables.graphml", 77, 254),
        ("graphs_graphology/miserables_broken.graphml", 77, 254),
        ("graphs_graphology/multigraph.graphml", 6, 9),
        ("graphs_igraph/test.graphml", 6, 7),
        ("graphs_socnetv/TinyDir_N2_E1_Attributes.graphml", 2, 1),
        ("graphs_socnetv/TinyGraphML_Dir_N3.graphml", 3, 4),
        ("graphs_socnetv/TinyGraphML_Undir_N3.graphml", 3, 2),
        ("nasty_gephi/withdesc.graphml", 2, 1),
        ("nasty_igraph/bug_2506_3.graphml", 0, 0),
        ("nasty_igraph/cattr_bool_bug.graphml", 10, 9),
        ("nasty_igraph/graphml-default-attrs.xml", 3, 2),
        ("nasty_igraph/graphml-hsa05010.xml", 26, 10),
        ("nasty_igraph/graphml-namespace.xml", 3, 2),
        ("nasty_igraph/graphml-whitespace.xml", 5, 4),
        ("nasty_igraph/wa1.graphml", 5, 7),
        ("nasty_igraph/wa3.graphml", 5, 7),
        ("nasty_igraph/wa5.graphml", 5, 7),
        ("nasty_igraph/wa6.graphml", 5, 7),
    ],
    "gexf": [
        ("graphs_gephilite/Les Miserables.gexf", 77, 254),
        ("graphs_gephilite/Power Grid.gexf", 4941, 6594),
        ("graphs_graphology/arctic.gexf", 1715, 6676),
        ("graphs_graphology/basic.gexf", 2, 2),
        ("graphs_graphology/celegans.gexf", 306, 2345),
        ("graphs_graphology/data.gexf", 4, 5),
        ("graphs_graphology/edge_data.gexf", 4, 5),
        ("graphs_graphology/edge_viz.gexf", 2, 1),
        ("graphs_graphology/les_miserables.gexf", 77, 254),
        ("graphs_graphology/liststring.gexf", 4, 5),
        ("graphs_graphology/minimal.gexf", 2, 1),
        ("graphs_graphology/missing_nodes.gexf", 2, 1),
        ("graphs_graphology/undeclared_attribute.gexf", 2, 1),
        ("graphs_graphology/v1_3.gexf", 2, 1),
        ("nasty_gephi/gexf/basic.gexf", 2, 1),
        ("nasty_gephi/gexf/data.gexf", 1, 1),
        ("nasty_gephi/gexf/dynamicedgeweight.gexf", 2, 1),
        ("nasty_gephi/gexf/timezone.gexf", 2, 1),
    ],
    "gml": [
        ("graphs_igraph/celegansneural.gml", 297, 2359),
        ("graphs_igraph/karate.gml", 34, 78),
        ("graphs_socnetv/TinyGML_Dir_N3.gml", 3, 2),
        ("nasty_gephi/emojis.gml", 1, 0),
        ("nasty_gephi/label.gml", 3, 2),
        ("nasty_igraph/graph1.gml", 3, 3),
    ],
    "pajek": [
        ("graphs_igraph/links.net", 4, 7),
        ("graphs_socnetv/Campnet.paj", 18, 44),
        ("graphs_socnetv/Herschel_Graph.paj", 11, 18),
        ("graphs_socnetv/Krackhardt_High-tech_managers.paj", 21, 190 + 102 + 20),
        ("graphs_socnetv/Padgett_Florentine_Families.paj", 16, 20 + 15),
        ("graphs_socnetv/Petersen_Graph.paj", 10, 15),
        ("graphs_socnetv/Stephenson_Zelen_5actors_6edges_IC_test_dataset.paj", 5, 6 + 6),
        ("graphs_socnetv/Stephenson_Zelen_Dunbar_Dunbar_Gelada_baboon_colony_H22a_IC.paj", 12, 24),
        ("graphs_socnetv/TinyDirChain_N3.paj", 3, 2),
        ("graphs_socnetv/TinyPath_N3_E2.paj", 3, 2),
        ("graphs_socnetv/Wasserman_Faust_7actors_star_circle_line_graphs.paj", 7, 6 + 7 + 6),
        ("nasty_igraph/pajek1.net", 10, 9),
        ("nasty_igraph/pajek3.net", 10, 9),
        ("nasty_igraph/pajek_signed.net", 10, 45),
        ("nasty_igraph/utf8_with_bom.net", 10, 6),
    ],
    "ucinet_dl": [
        ("graphs_socnetv/Freeman_EIES_network_48actors_Acquaintanceship_at_time_1.dl", 48, 695),
        ("graphs_socnetv/Freeman_EIES_network_48actors_Messages.dl", 32, 460),
        ("graphs_socnetv/Freeman_EIES_networks_32actors.dl", 32, 650 + 759 + 460),
        ("graphs_socnetv/Stokman_Ziegler_Corporate_Interlocks_West_Germany.dl", 15, 67),
        ("graphs_socnetv/Zachary_Karate_Club.dl", 34, 78 + 78),
    ],
    "matrix": [
        ("graphs_socnetv/Galaskiewicz_CEOs_and_clubs_affiliation_network_data.2sm", 26 + 15, 98),
        ("graphs_socnetv/TinyAdj_Dir_N3_E4_clucof.adj", 3, 5),
        ("graphs_socnetv/TinyAdj_Undir_N3.adj", 3, 2),
        ("graphs_socnetv/TinyAdj_Weighted_Dir_N3.adj", 3, 3),
        ("nasty_gephi/spreadsheet/matrix.csv", 5, 6),
    ],
    "edge_list": [
        ("edgelists_ideanet/hightech.csv", 21, 190 + 102 + 20),
        ("graphs_socnetv/TinyEdgeList_Simple_Dir_N3.lst", 3, 2),
        ("graphs_socnetv/TinyEdgeList_Symmetric_Undir_N3.lst", 3, 2),
        ("nasty_gephi/spreadsheet/adj_list.csv", 9, 7),
        ("nasty_gephi/spreadsheet/edges_table_dynamic_weights.csv", 3, 2),
        ("nasty_gephi/spreadsheet/edges_table_opposite_force_undirected_issue_1848.csv", 176, 226),
        ("nasty_gephi/spreadsheet/edges_table_opposite_force_undirected_merged.csv", 2, 1),
        ("nasty_gephi/spreadsheet/edges_table_repeated_with_ids.csv", 4, 3),
        ("nasty_gephi/spreadsheet/edges_table_types_test.csv", 2, 2),
        ("nasty_gephi/spreadsheet/edges_table_with_timeset_intervals.csv", 3, 3),
        ("nasty_gephi/spreadsheet/edges_table_with_timeset_timestamps.csv", 3, 3),
        ("nasty_gephi/spreadsheet/test_utf8_chars.csv", 2, 0),
        ("nasty_igraph/graph1.ncol", 3, 3),
        ("scale_rozemberczki/lastfm_asia_edges.csv", 7624, 27806),
        ("scale_rozemberczki/tvshow_edges.csv", 3892, 17262),
    ],
}

BROKEN: dict[str, list[str]] = {
    "graphml": [
        "nasty_defusedxml/dtd.xml",
        "nasty_defusedxml/external.xml",
        "nasty_defusedxml/simple-ns.xml",
        "nasty_defusedxml/xmlbomb.xml",
        "nasty_igraph/bug_1970.graphml",
        "nasty_igraph/bug_2506_1.graphml",
        "nasty_igraph/invalid1.graphml",
        "nasty_igraph/invalid3.graphml",
        "nasty_igraph/invalid4.graphml",
        "nasty_igraph/invalid6.graphml",
    ],
    "gexf": [
        "nasty_defusedxml/dtd.xml",
        "nasty_defusedxml/external.xml",
        "nasty_defusedxml/simple-ns.xml",
        "nasty_defusedxml/xmlbomb.xml",
        "nasty_gephi/gexf/meta.gexf",
    ],
    "gml": [
        "nasty_igraph/bug_2497.gml",
        "nasty_igraph/invalid2.gml",
        "nasty_igraph/invalid4.gml",
        "nasty_igraph/invalid6.gml",
    ],
    "pajek": ["nasty_igraph/invalid_pajek1.net", "nasty_igraph/invalid_pajek3.net"],
    "edge_list": ["nasty_csv_spectrum/comma_in_quotes.csv", "nasty_csv_spectrum/newlines.csv"],
    "kumu": ["nasty_blns/blns.json", "nc_architect_devprotocol/protocol.json"],
}


def module(name: str) -> Any:
    return import_module(f"app.interchange.{name}")


def read(name: str, path: str) -> list[Graph]:
    graphs: list[Graph] = module(name).read((TRIALS / path).read_bytes(), Path(path).name)
    return graphs
