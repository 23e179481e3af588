package yaksok.practice;

/** Forms and blocks that tests show. */
final class PracticeForms {
  static final String MEETING =
      """
      {"type":"modal","callback_id":"meeting","notify_on_close":true,
       "title":{"type":"plain_text","text":"회의 기록"},
       "submit":{"type":"plain_text","text":"저장"},
       "close":{"type":"plain_text","text":"닫기"},
       "blocks":[
        {"type":"input","block_id":"date","label":{"type":"plain_text","text":"날짜"},
         "element":{"type":"datepicker","action_id":"date","initial_date":"2016-12-05"}},
        {"type":"input","block_id":"time","optional":true,"label":{"type":"plain_text","text":"시각"},
         "element":{"type":"timepicker","action_id":"time"}},
        {"type":"input","block_id":"title","label":{"type":"plain_text","text":"회의명"},
         "element":{"type":"plain_text_input","action_id":"title"}},
        {"type":"input","block_id":"members","optional":true,
         "label":{"type":"plain_text","text":"구성원"},
         "element":{"type":"multi_users_select","action_id":"members"}},
        {"type":"input","block_id":"details","optional":true,
         "label":{"type":"plain_text","text":"세부 내용"},
         "hint":{"type":"plain_text","text":"안건과 결과를 적습니다"},
         "element":{"type":"plain_text_input","multiline":true,"action_id":"details"}},
        {"type":"input","block_id":"evidence","optional":true,
         "label":{"type":"plain_text","text":"증빙 주소"},
         "element":{"type":"url_text_input","action_id":"evidence"}},
        {"type":"input","block_id":"indicators","optional":true,
         "label":{"type":"plain_text","text":"지표"},
         "element":{"type":"checkboxes","action_id":"indicators","options":[
          {"text":{"type":"plain_text","text":"협력기관 간담회 개최"},"value":"1"}]}}
       ]}
      """;

  static final String BUTTON =
      """
      [{"type":"section","text":{"type":"mrkdwn","text":"*2016년 이행률* 100% (목표 3, 실적 8)"}},
       {"type":"actions","block_id":"do","elements":[
        {"type":"button","action_id":"log","style":"primary","value":"059",
         "text":{"type":"plain_text","text":"회의 기록"}},
        {"type":"button","action_id":"undo","style":"danger","value":"1",
         "text":{"type":"plain_text","text":"취소"},
         "confirm":{"title":{"type":"plain_text","text":"취소할까요?"},
          "text":{"type":"plain_text","text":"마지막 기록을 지웁니다."},
          "confirm":{"type":"plain_text","text":"지우기"},
          "deny":{"type":"plain_text","text":"그대로"}}}]},
       {"type":"context","elements":[{"type":"mrkdwn","text":"기준일 2016-12-05 (월)"}]}]
      """;

  private PracticeForms() {}
}
