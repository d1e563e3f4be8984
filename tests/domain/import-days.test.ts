import { describe, expect, it } from "vitest";
import { dayIn, orderOf, timeIn, utcIn, wallTime } from "#domain/import-days.ts";

const blanks = (count: number): string => " ".repeat(count);

describe("a day that was written by hand", () => {
  it.each([
    ["2024-3-5", "2024-03-05"],
    ["2024.12.31", "2024-12-31"],
    ["20240305", "2024-03-05"],
    ["  2024-03-05", "2024-03-05"],
    ["2024-03-05T10:11:12Z", "2024-03-05"],
    ["5/3/24", "2024-03-05"],
    ["5/3/1924", "1924-03-05"],
    ["5 - 3 - 2024", "2024-03-05"],
    ["05.03.2024 18:30", "2024-03-05"],
    [" 5/3/2024 ", "2024-03-05"],
    ["5 march 2024", "2024-03-05"],
    ["5th of MARCH, 2024", "2024-03-05"],
    ["5º marzo de 2024", "2024-03-05"],
    ["1. ene. 2024", "2024-01-01"],
    ["Written on 5 March 2024", "2024-03-05"],
    ["March 5 2024", "2024-03-05"],
    ["Mon, Dec. 31st, 2024", "2024-12-31"],
  ])("%s is %s", (text, day) => expect(dayIn(text, "dmy")).toBe(day));

  it("is read in the order of the others where it says none itself", () => {
    expect(dayIn("5/3/2024", "mdy")).toBe("2024-05-03");
    expect(dayIn("13/3/2024", "mdy")).toBeNull();
    expect(dayIn("3/13/2024", "mdy")).toBe("2024-03-13");
    expect(dayIn("3/13/2024", "dmy")).toBeNull();
    expect(dayIn("2024-3-13", "mdy")).toBe("2024-03-13");
    expect(dayIn("5 March 2024", "mdy")).toBe("2024-03-05");
  });

  it.each([
    ["jan", "ene", "01"],
    ["feb", "febrero", "02"],
    ["mar", "marzo", "03"],
    ["apr", "abr", "04"],
    ["may", "mayo", "05"],
    ["jun", "junio", "06"],
    ["jul", "julio", "07"],
    ["aug", "ago", "08"],
    ["sep", "setiembre", "09"],
    ["oct", "octubre", "10"],
    ["nov", "noviembre", "11"],
    ["dec", "dic", "12"],
  ])("has months in words: %s, %s", (english, spanish, month) => {
    expect(dayIn(`7 ${english} 2024`, "dmy")).toBe(`2024-${month}-07`);
    expect(dayIn(`7 de ${spanish} de 2024`, "dmy")).toBe(`2024-${month}-07`);
    expect(dayIn(`${english} 7, 2024`, "dmy")).toBe(`2024-${month}-07`);
  });

  it("is looked for behind a word that is no month, and is none without a month", () => {
    expect(dayIn("5 brumaire 2024, March 3, 2024", "dmy")).toBe("2024-03-03");
    expect(dayIn("5 brumaire 2024", "dmy")).toBeNull();
    expect(dayIn("brumaire 5, 2024", "dmy")).toBeNull();
    expect(dayIn("31 feb 2024", "dmy")).toBeNull();
    expect(dayIn("2024", "dmy")).toBeNull();
    expect(dayIn("", "dmy")).toBeNull();
  });

  it("stands in the first 120 letters, blanks before it apart", () => {
    // Behind 107 letters the day has its last number as the 120th.
    expect(dayIn(`${"x".repeat(107)} 5 March 2024`, "dmy")).toBe("2024-03-05");
    expect(dayIn(`${"x".repeat(108)} 5 March 2024`, "dmy")).toBeNull();
    expect(dayIn(`${blanks(200)}5 March 2024`, "dmy")).toBe("2024-03-05");
  });
});

describe("the order of day and month", () => {
  it.each([
    [["12/5/2024"], "either"],
    [["13/5/2024"], "dmy"],
    [["13/12/2024"], "dmy"],
    [["5/12/2024"], "either"],
    [["5/13/2024"], "mdy"],
    [["12/13/2024"], "mdy"],
    [["13/13/2024"], "either"],
    [["12/12/2024"], "either"],
    [[" 13/5/2024"], "dmy"],
    [["13/5/2024", "14/5/2024", "5/14/2024"], "dmy"],
    [["5/14/2024", "13/5/2024", "5/15/2024"], "mdy"],
    [["13/5/2024", "5/13/2024"], "either"],
    [["2024-03-04", "5/13/2024", "soon"], "mdy"],
    [["2024-03-04", "20240304", "4 March 2024", "soon", ""], null],
    [[], null],
  ] as const)("%j: %s", (written, order) => expect(orderOf(written)).toBe(order));

  it("is looked for in the first 120 letters", () => {
    expect(orderOf([`13/${blanks(111)}5/2024`])).toBe("dmy");
    expect(orderOf([`13/${blanks(112)}5/2024`])).toBeNull();
    expect(orderOf([`${blanks(120)}13/5/2024`])).toBe("dmy");
  });
});

describe("a time of day", () => {
  it.each([
    ["0:30", "00:30"],
    ["12:30", "12:30"],
    ["1:30", "01:30"],
    ["23:59", "23:59"],
    ["9.05", "09:05"],
    ["9h05", "09:05"],
    ["09.05.33", "09:05"],
    ["0:30 am", "00:30"],
    ["0:30 pm", "00:30"],
    ["1:30 am", "01:30"],
    ["1:30 pm", "13:30"],
    ["11:30 am", "11:30"],
    ["11:30 P.M.", "23:30"],
    ["12:30 am", "00:30"],
    ["12:30 A. M.", "00:30"],
    ["12:30 pm", "12:30"],
    ["13:30 am", "13:30"],
    ["13:30 pm", "13:30"],
    ["  9:05 p.m", "21:05"],
    ["5 March, 9:05", "09:05"],
    ["05.03.2024 18:30", "18:30"],
    ["05.03.2024T18:30", "18:30"],
    ["05.03.24 18:30", "18:30"],
    ["05.03.24, 18.30", "18:30"],
  ])("%s is %s", (text, time) => expect(timeIn(text)).toBe(time));

  it.each(["", "9", "9:5", "24:00", "9:60", "x9:05", "05.03.2024", "05.03.24, 18"])("“%s” is none", (text) =>
    expect(timeIn(text)).toBeNull(),
  );

  it("stands in the first 120 letters, blanks before it apart", () => {
    expect(timeIn(`${"x".repeat(115)} 9:05`)).toBe("09:05");
    expect(timeIn(`${"x".repeat(116)} 9:05`)).toBeNull();
    expect(timeIn(`${blanks(200)}9:05`)).toBe("09:05");
  });
});

describe("a moment in UTC", () => {
  it.each([
    ["2025-03-04T23:30Z", "2025-03-04T23:30Z"],
    [" 2025-03-04 23:30:15 utc ", "2025-03-04T23:30:15Z"],
    ["2025-03-04 23:30:15.5 GMT", "2025-03-04T23:30:15.5Z"],
    ["2025-03-04T23:30-00:00", "2025-03-04T23:30Z"],
    ["2025-03-04T23:30+0000", "2025-03-04T23:30Z"],
    ["2025-03-04T23:30+01:00", null],
    ["2025-03-04T23:30", null],
    ["2025-03-04", null],
    ["", null],
  ])("“%s”: %s", (text, moment) => expect(utcIn(text)).toBe(moment));
});

describe("what the clocks showed", () => {
  it("is nothing where no moment is told", () => {
    for (const text of ["2025-03-04", "2025", "+002025-03-04T23:30:00Z", "2025-03-04T25:00:00Z", ""])
      expect(wallTime(text, "UTC"), text).toBeNull();
    // No journal has a day of the year 0 or before.
    expect(wallTime("0000-06-01T00:00:00Z", "UTC")).toBeNull();
  });

  it("goes by the zone, and by UTC where that is unknown or not said", () => {
    expect(wallTime("2025-07-04T23:30:00Z", "Asia/Tokyo")).toEqual({ day: "2025-07-05", time: "08:30" });
    expect(wallTime("2025-07-04T23:30:00Z", "")).toEqual({ day: "2025-07-04", time: "23:30" });
  });
});
