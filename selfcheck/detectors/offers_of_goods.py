"""Offers of drugs, drink, weapons, papers and answers, as they are written in passing."""

from __future__ import annotations

from typing import Final

from selfcheck.text.patterns import group

OFFERS: Final = (
    *group(
        "offer",
        "can|WILL ..1 =get|=score|=hook|=cop READER|PERSON ..3 contraband!",
        "can|WILL ..1 =hook READER|PERSON =up =with! ..3 contraband|goods",
        "sell-doing! ..5 hard-goods",
        "=got|=have ..1 hard-goods! ..6 ( =meet|=dm|=hmu|=hit|=text|=sale|=cheap|cash-word )",
        "^ =got ..2 goods! comma ..1 =got ..2 goods|hard-goods|contraband",
        "hard-goods! ..6 comma number ( stop / comma )",
        "=vendo|=vendemos|=consigo! ..2 es-goods",
        "es-sell! ..2 es-goods",
    ),
    *group(
        "offer",
        "PERSON ..2 =over|=older|number ..4 =grab|=buy|=get|=cop WRITER! ..3 liquor|bottle-of",
        "=grab|=buy|=cop|=buying|=get! ( WRITER / ) ..2 liquor ..3 =for ..2 party-time",
        "liquor ..3 =for! ..2 party-time ..8 cash-word|=pay|=paying",
        "pay-out|=selling|=sell|=buying! ..3 =for? ..3 exam ..2 ( =key|=answers / stop|comma )",
        "pay-out! ..3 =for ..2 =pics|=answers ..2 =key|exam",
        "=got|=have|=selling ..3 exam! =answers|=key ..4 =dm|=hmu|=text|cash-word|number",
        "WRITER ..1 can|WILL? ..1 =write|=make|=sell|=print|=forge|=get ..3 =note|forged! ..9 "
        "( cash-word / shady )",
        "=write|=make|=sell|=print|=forge ..3 forged! ..6 =real|=fake",
        "forged! ..4 stop ..1 WRITER =make|=sell|=print|=have =ones",
        "shady ..2 gun-thing! ..6 ( cash-word|shady / =bring|=meet|=dm|=selling|=sale )",
        "gun-thing! ..4 shady",
        "=selling|=sell|=sale ..4 gun-thing! ..5 shady",
        "=got|=have|=extra ..3 contraband|hard-goods! ..9 cash-word",
        "WRITER ..1 =do|=write|=sell ..2 =essays|=homework! ..9 cash-word|number",
        "=signatures|=signature! ..6 number cash-word",
        "WRITER ..2 =got|=have|=extra ..3 contraband! ..9 ..2 =dm|=hmu|=message|=text",
        "=who|PERSON ..6 =make|=makes|=sells|=sell|=get ..2 =fake! ..1 false-paper",
        "can|WILL ..1 =get READER ..1 weapon! -=safe|=lock|=rack|=case",
        "=selling|=sell! ..1 =answers ( stop / comma / =to|=for ..5 exam|=quizzes )",
        "^ ..1 =got|=have! ..1 contraband ..6 ( =dm|=hmu|=snap|=text|=message|=hit / =for "
        "..1 party-time )",
        "=fake! ..3 =for =sale",
        "can|WILL ..6 =change|=fix|=hack|=bump! YOUR ..1 =grade|=grades =for|comma",
        "PERSON =want|=wants|=need! ..3 hard-goods",
        "goods|gun-thing =for =sale!",
        "goods|contraband ..3 shady!",
        "shady! ..2 goods|contraband",
        "=hago|=hacemos! ..4 es-fake|es-goods",
        "contraband|hard-goods! -=of|=for|BE ..5 comma number cash-word",
        "=answers! ..9 ..2 =pay|=paying|pay-out",
        "=plug! ..1 =for ..2 contraband|goods",
        "=got|=have|=selling|=sell ..3 =fake! ..1 forged|false-paper",
        "=buy|=grab|=cop|=score WRITER ..2 contraband!",
        "=venda|=vende|=venden! ..3 contraband|es-goods",
        "WRITER WILL ..1 =buy! ..1 liquor ..2 =for ..3 party-time",
        "liquor-run! ..1 =for WRITER",
        "exam! ..2 =leaked ..9 cash-word|=cashapp|=dm",
        "=quien|=quienes =quiere|=quieren! ..1 contraband|es-goods",
        "contraband ..6 not =ask! ..2 =where|=questions",
        plain=False,
    ),
)
