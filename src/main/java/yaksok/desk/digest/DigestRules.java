package yaksok.desk.digest;

import yaksok.domain.notice.DigestPlan;
import yaksok.domain.notice.NoticePlan;
import yaksok.domain.notice.NoticeRules;

/**
 * Which digests the office wants, and when they are sent.
 *
 * @param plan the office's hour and calendar
 * @param owners whether owners get one each week
 * @param planning whether the planning department gets one each quarter
 */
public record DigestRules(NoticePlan plan, boolean owners, boolean planning) {
  DigestPlan days() {
    return new DigestPlan(plan.calendar());
  }

  NoticeRules hours() {
    return plan.rules();
  }
}
